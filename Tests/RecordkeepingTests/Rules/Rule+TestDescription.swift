import Testing

@testable import Recordkeeping

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { "\(code) \(name)" }
}
