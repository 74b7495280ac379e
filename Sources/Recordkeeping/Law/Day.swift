#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A day of the Gregorian calendar, without a time or a time zone, in the years 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// The digits as one number: 20261127.
  private let digits: UInt32

  /// The year, from 1 to 9999.
  public var year: Int { Int(digits / 10_000) }
  /// The month, from 1 to 12.
  public var month: Int { Int(digits / 100 % 100) }
  /// The day of the month, from 1.
  public var day: Int { Int(digits % 100) }

  /// A day that exists in the calendar; nil for any other, such as 31 April.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(known: year, month, day)
  }

  private init(known year: Int, _ month: Int, _ day: Int) {
    digits = UInt32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
  }

  /// By the calendar.
  public static func < (left: Day, right: Day) -> Bool {
    left.digits < right.digits
  }

  /// How many days a month of a year has.
  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of the same number that many months on; the month's last day where that number is lacking.
  func adding(months: Int) -> Day {
    let total = year * 12 + month - 1 + months
    guard total < 10000 * 12 else { return .last }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return Day(known: newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear)))
  }

  /// The last day of the calendar, and the answer for all that lies beyond it.
  public static let last = Day(known: 9999, 12, 31)
  /// The first day of the calendar.
  static let first = Day(known: 1, 1, 1)

  /// Today in coordinated universal time. Only the command asks for it; everything else is told the day.
  public static func today() -> Day {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Day(number: Int(now.tv_sec) / 86400)
  }
}
