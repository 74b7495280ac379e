extension Period: Hashable {
  /// Equal in length whenever they start: 12 months and 1 year, 2 weeks and 14 days.
  public static func == (left: Period, right: Period) -> Bool { left.length == right.length }

  /// By length, so that equal periods hash alike.
  public func hash(into hasher: inout Hasher) { hasher.combine(length) }

  /// How many hours it lasts, from the shortest to the longest, depending on the day it starts.
  var hours: ClosedRange<Int> {
    switch length {
    case .hours(let hours): hours...hours
    case .months(let months): Period.hours(ofMonths: months)
    }
  }

  /// Whether it is the shorter on whatever day both start: 52 weeks and 1 year, but not 30 days and 1 month.
  public func isShorter(than other: Period) -> Bool {
    if case .months(let mine) = length, case .months(let theirs) = other.length { return mine < theirs }
    return hours.upperBound < other.hours.lowerBound
  }

  /// Whether it is the longer on whatever day both start.
  public func isLonger(than other: Period) -> Bool { other.isShorter(than: self) }

  private static func hours(ofMonths months: Int) -> ClosedRange<Int> {
    let years = months / 12
    let leapDays = (years / 4)...((years + 3) / 4)
    let rest = daysOfMonths[months % 12]
    let shortest = years * 365 + leapDays.lowerBound + rest.lowerBound
    let longest = years * 365 + leapDays.upperBound + rest.upperBound
    return shortest * 24...longest * 24
  }

  /// The fewest and the most days in 0 to 11 months on end.
  private static let daysOfMonths: [ClosedRange<Int>] = [
    0...0, 28...31, 59...62, 89...92, 120...123, 150...153, 181...184, 212...215, 242...245, 273...276,
    303...306, 334...337,
  ]
}
