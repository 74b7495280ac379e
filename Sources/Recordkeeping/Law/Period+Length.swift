extension Period: Hashable {
  /// Equal in length whenever they start: 12 months and 1 year, 2 weeks and 14 days.
  public static func == (left: Period, right: Period) -> Bool { left.length == right.length }

  /// By length, so that equal periods hash alike.
  public func hash(into hasher: inout Hasher) { hasher.combine(length) }

  /// How many hours it lasts, from the shortest to the longest, depending on the day it starts.
  var hours: ClosedRange<Int> { Lapse(self).range }

  /// Whether it is the shorter on whatever day both start: 52 weeks and 1 year, but not 30 days and 1 month.
  public func isShorter(than other: Period) -> Bool { Lapse(self).isShorter(than: Lapse(other)) }

  /// Whether it is the longer on whatever day both start.
  public func isLonger(than other: Period) -> Bool { other.isShorter(than: self) }
}
