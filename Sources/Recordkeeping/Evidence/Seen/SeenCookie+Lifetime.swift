extension SeenCookie.Lifetime: Comparable {
  /// The shorter first; what the source does not tell comes before all others.
  static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .unknown: -1
    case .session: 0
    case .seconds(let seconds): seconds
    case .persistent: .max
    }
  }

  /// How long it is, for people: `2 jaar`, `400 dagen`.
  var words: Wording {
    switch self {
    case .unknown: Wording(nl: "onbekend hoe lang", en: "not known how long")
    case .session: Wording(nl: "tot de browser sluit", en: "until the browser closes")
    case .persistent: Wording(nl: "tot iemand het wist", en: "until someone removes it")
    case .seconds(let seconds): Self.words(seconds)
    }
  }

  private static func words(_ seconds: Int) -> Wording {
    if let period = period(seconds) { return period.wording }
    if seconds >= 86400 { return Wording(nl: "meer dan 9999 dagen", en: "more than 9999 days") }
    let minutes = max(1, (seconds + 30) / 60)
    return Wording(
      nl: minutes == 1 ? "1 minuut" : "\(minutes) minuten",
      en: minutes == 1 ? "1 minute" : "\(minutes) minutes")
  }

  /// The same as a register says it; nil where it is not known, or too short or too long for one.
  var written: String? {
    switch self {
    case .unknown: nil
    case .session: "session"
    case .persistent: "persistent"
    case .seconds(let seconds): Self.period(max(seconds, 3600))?.description
    }
  }

  /// Whole years, else whole days, else hours; the part of a day that remains counts as a day unless it is small.
  private static func period(_ seconds: Int) -> Period? {
    if seconds < 3600 { return nil }
    if seconds < 86400 { return Period(count: (seconds + 1800) / 3600, unit: .hour) }
    let days = (seconds + 43200) / 86400
    return days % 365 == 0
      ? Period(count: days / 365, unit: .year) : Period(count: days, unit: .day)
  }

  /// Whether it is longer than a register says. Clocks differ and calendars round: months and years count as the longest
  /// that they can be, and a twentieth more, but no more than a day, is no matter. A visit counts as a day at most.
  func isLonger(than stated: CookieDuration) -> Bool {
    let most: Int
    switch stated {
    case .persistent: return false
    case .session: most = 86400
    case .period(let period):
      let length = period.hours.upperBound * 3600
      most = length + min(length / 20, 86400)
    }
    return self == .persistent || weight > most
  }
}
