/// A length of time as people and laws write it: a count of a unit, such as 7 years.
public struct Period: Sendable {
  /// What is counted.
  public enum Unit: String, CaseIterable, Sendable {
    case hour
    case day
    case week
    case month
    case year
  }

  private let number: UInt16
  /// Of what.
  public let unit: Unit

  /// A count of a unit; nil for a count below 1 or above 9999.
  public init?(count: Int, unit: Unit) {
    guard (1...9999).contains(count) else { return nil }
    number = UInt16(truncatingIfNeeded: count)
    self.unit = unit
  }

  /// How many, from 1 to 9999.
  public var count: Int { Int(number) }

  /// Months and years have no fixed number of days, so a period is a number of either months or hours.
  enum Length: Hashable {
    case months(Int)
    case hours(Int)
  }

  var length: Length {
    switch unit {
    case .hour: .hours(count)
    case .day: .hours(count * 24)
    case .week: .hours(count * 24 * 7)
    case .month: .months(count)
    case .year: .months(count * 12)
    }
  }
}

extension Day {
  /// The day a period later. A part of a day counts as a whole one, and 31 January plus a month is the last day of February.
  public func adding(_ period: Period) -> Day {
    switch period.length {
    case .months(let months): adding(months: months)
    case .hours(let hours): Day(number: number + (hours + 23) / 24)
    }
  }
}
