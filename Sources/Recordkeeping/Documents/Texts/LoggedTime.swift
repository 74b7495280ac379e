/// A time as a site's own log writes it: a moment, or a stretch in which it lies where the log does not say it exactly.
struct LoggedTime: Hashable {
  /// The first moment that it can mean, in seconds since 1970, on clocks that may be anywhere on earth.
  let earliest: Int
  /// The last moment that it can mean.
  let latest: Int
  /// The first moment on the clock that wrote it.
  private let start: Int
  /// The last moment on the clock that wrote it.
  private let end: Int
  /// Whether the log says how that clock stands to coordinated universal time.
  private let hasZone: Bool

  /// The most that a clock is ahead of coordinated universal time, and behind it.
  private static let ahead = 14 * 3600
  private static let behind = 12 * 3600

  private init(from start: Int, to end: Int, hasZone: Bool) {
    self.start = start
    self.end = end
    self.hasZone = hasZone
    earliest = start - (hasZone ? 0 : Self.ahead)
    latest = end + (hasZone ? 0 : Self.behind)
  }

  /// Reads ISO 8601, extended or basic, with `Z`, `UTC`, an offset or none of them, a day alone, or seconds or
  /// milliseconds since 1970; nil for anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    if let seconds = Self.sinceEpoch(bytes) {
      self.init(from: seconds, to: seconds, hasZone: true)
      return
    }
    guard let (day, length) = Self.day(bytes) else { return nil }
    let midnight = day.number * 86400
    var rest = bytes.dropFirst(length)
    guard let separator = rest.popFirst() else {
      self.init(from: midnight, to: midnight + 86399, hasZone: false)
      return
    }
    guard separator == UInt8(ascii: "T") || separator == UInt8(ascii: "t") || separator == UInt8(ascii: " "),
      let clock = Self.clock(&rest)
    else { return nil }
    if rest.isEmpty {
      self.init(from: midnight + clock, to: midnight + clock, hasZone: false)
      return
    }
    guard let offset = Self.offset(rest) else { return nil }
    self.init(from: midnight + clock - offset, to: midnight + clock - offset, hasZone: true)
  }

  /// The day of its first moment on the clock that wrote it.
  var day: Day { Day(seconds: start) }

  /// Whether it is certainly later than another; nil where nobody can say. Two times without an offset come from one
  /// clock.
  func isAfter(_ other: LoggedTime) -> Bool? {
    let isOneClock = !hasZone && !other.hasZone
    let (own, its) = isOneClock ? (start, other.end) : (earliest, other.latest)
    if own > its { return true }
    let (ownEnd, itsStart) = isOneClock ? (end, other.start) : (latest, other.earliest)
    return ownEnd <= itsStart ? false : nil
  }

  /// `1717408800`, `1717408800.5` or `1717408800000`.
  private static func sinceEpoch(_ bytes: ArraySlice<UInt8>) -> Int? {
    let whole = bytes.prefix(while: \.isDigit)
    let rest = bytes.dropFirst(whole.count)
    let isPlain = rest.isEmpty || (rest.first == UInt8(ascii: ".") && rest.dropFirst().allSatisfy(\.isDigit))
    guard isPlain, [9, 10, 12, 13].contains(whole.count), let number = number(whole) else { return nil }
    return whole.count > 10 ? number / 1000 : number
  }

  /// Reads `2024-06-01`, or `20240601` where a time follows: eight digits alone may be any number.
  private static func day(_ bytes: ArraySlice<UInt8>) -> (day: Day, length: Int)? {
    if bytes.count >= 10, let day = Day(bytes: bytes.prefix(10)) { return (day, 10) }
    guard bytes.count > 8, let number = number(bytes.prefix(8)) else { return nil }
    return Day(year: number / 10000, month: number / 100 % 100, day: number % 100).map { ($0, 8) }
  }

  /// Takes `12`, `12:00`, `12:00:00` or `12:00:00.123`, also without the colons: seconds since midnight. `24:00:00` is
  /// the end of the day.
  private static func clock(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let hour = pair(&rest, below: 25) else { return nil }
    let isExtended = rest.first == UInt8(ascii: ":")
    guard let minute = part(&rest, isExtended, below: 60) else { return nil }
    guard let second = part(&rest, isExtended, below: 61) else { return nil }
    if let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") {
      let digits = rest.dropFirst().prefix(while: \.isDigit)
      if digits.isEmpty { return nil }
      rest = rest.dropFirst(1 + digits.count)
    }
    let seconds = hour * 3600 + minute * 60 + min(second, 59)
    return seconds <= 86400 ? seconds : nil
  }

  /// Takes two more digits where there are any, after a colon where the first had one; nil where something else stands
  /// there.
  private static func part(_ rest: inout ArraySlice<UInt8>, _ isExtended: Bool, below limit: Int) -> Int? {
    guard let next = rest.first, isExtended ? next == UInt8(ascii: ":") : next.isDigit else { return 0 }
    if isExtended { rest.removeFirst() }
    return pair(&rest, below: limit)
  }

  /// Reads `Z`, `UTC`, `GMT`, `+02:00`, `+0200` or `+02`, also after a blank: seconds ahead.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes.first == UInt8(ascii: " ") ? bytes.dropFirst() : bytes
    if rest.elementsEqual("UTC".utf8) || rest.elementsEqual("GMT".utf8) { return 0 }
    guard let sign = rest.popFirst() else { return nil }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return rest.isEmpty ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = pair(&rest, below: 24) else {
      return nil
    }
    if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
    guard let minutes = rest.isEmpty ? 0 : pair(&rest, below: 60), rest.isEmpty else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func pair(_ rest: inout ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard rest.count >= 2, let number = number(rest.prefix(2)), number < limit else { return nil }
    rest = rest.dropFirst(2)
    return number
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard digit.isDigit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
