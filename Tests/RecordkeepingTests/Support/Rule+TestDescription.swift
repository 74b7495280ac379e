import Testing

@testable import Recordkeeping

extension Rule: CustomTestStringConvertible {
  /// The rule in a report of tests: its code and name, not all its words.
  public var testDescription: String { "\(code) \(name)" }
}
