/// The days on which a fact of law holds.
public struct Validity: Hashable, Sendable {
  /// The first day.
  public let from: Day
  /// The last day; nil when no end is known.
  public let until: Day?

  /// From a first day up to and including a last one.
  public init(from: Day, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether a day is one of them.
  public func contains(_ day: Day) -> Bool {
    guard day >= from else { return false }
    guard let until else { return true }
    return day <= until
  }
}

extension Validity {
  /// Reads `from` and `until` of a table.
  init?(_ table: TOMLValue) {
    guard let from = table["from"].flatMap({ Day($0.lexeme) }) else { return nil }
    self.init(from: from, until: table["until"].flatMap { Day($0.lexeme) })
  }
}
