/// How much time passes: whole months and hours together, since a month has no fixed number of hours.
struct Lapse: Hashable, Sendable {
  /// Months, as the calendar counts them.
  let months: Int
  /// Hours beside them; less than none takes them off.
  let hours: Int

  init(months: Int = 0, hours: Int = 0) {
    self.months = months
    self.hours = hours
  }

  /// As long as a period.
  init(_ period: Period) {
    switch period.length {
    case .months(let months): self.init(months: months)
    case .hours(let hours): self.init(hours: hours)
    }
  }

  /// The longest that a year takes from a day in it to its last day: from 1 January.
  static let toEndOfYear = Lapse(months: 12, hours: -24)

  /// Twelve months.
  static let year = Lapse(months: 12)

  /// One after the other.
  static func + (left: Lapse, right: Lapse) -> Lapse {
    Lapse(months: left.months + right.months, hours: left.hours + right.hours)
  }

  /// Whether it is the shorter on whatever day both start: 52 weeks and 1 year, but not 30 days and 1 month.
  func isShorter(than other: Lapse) -> Bool {
    if hours == other.hours { return months < other.months }
    if months == other.months { return hours < other.hours }
    return range.upperBound < other.range.lowerBound
  }

  /// Whether it is the longer on whatever day both start.
  func isLonger(than other: Lapse) -> Bool { other.isShorter(than: self) }

  /// Whether it is the longer on some of the days on which both can start: 1 month and 4 weeks, but not 28 days and
  /// 1 month.
  func canBeLonger(than other: Lapse) -> Bool {
    if hours == other.hours { return months > other.months }
    if months == other.months { return hours > other.hours }
    return range.upperBound > other.range.lowerBound
  }

  /// How many hours it takes, from the fewest to the most, depending on the day it starts.
  var range: ClosedRange<Int> {
    let years = months / 12
    let leapDays = (years / 4)...((years + 3) / 4)
    let rest = Self.daysOfMonths[months % 12]
    let shortest = years * 365 + leapDays.lowerBound + rest.lowerBound
    let longest = years * 365 + leapDays.upperBound + rest.upperBound
    return shortest * 24 + hours...longest * 24 + hours
  }

  /// The fewest and the most days in 0 to 11 months on end.
  private static let daysOfMonths: [ClosedRange<Int>] = [
    0...0, 28...31, 59...62, 89...92, 120...123, 150...153, 181...184, 212...215, 242...245, 273...276,
    303...306, 334...337,
  ]
}
