import Foundation
import Testing

@testable import Recordkeeping

@Suite("TOML 1.0")
struct TOMLConformanceTests {
  @Test func `is read as all 709 cases of toml-test say`() throws {
    guard let suite = try TOMLConformance() else {
      print("toml-test: skipped, no file at \(TOMLConformance.archive.path)")
      #expect(ProcessInfo.processInfo.environment["CI"] != "true", "the shared test data are missing")
      return
    }
    defer { suite.remove() }
    for name in suite.valid {
      let document = try suite.document(name)
      #expect(document.errors == [], "\(name)")
      #expect(try suite.expected(name).describes(document.root), "\(name)")
    }
    for name in suite.invalid {
      #expect(try !suite.document(name).errors.isEmpty, "\(name) was accepted")
    }
    let count = suite.valid.count + suite.invalid.count
    print("toml-test: \(count) cases (\(suite.valid.count) valid, \(suite.invalid.count) invalid)")
    #expect(count == 709)
  }

  @Test(arguments: [
    (#""type": "integer", "value": "1""#, true), (#""type": "integer", "value": "2""#, false),
    (#""type": "string", "value": "1""#, false), (#""value": "1""#, false),
  ])
  func `is compared value by value`(entry: String, isSame: Bool) throws {
    let expected = try TypedJSON(Array("{\"a\": {\(entry)}}".utf8))
    #expect(expected.describes(TOMLDocument(text: "a = 1").root) == isSame)
    #expect(!expected.describes(TOMLDocument(text: "a = 1\nb = 1").root))
  }
}

extension TOMLDocument {
  /// The flaws that make a text no TOML: all but the note about a byte order mark.
  var errors: [Flaw] { flaws.filter { $0.code != SyntaxFault.byteOrderMark.rawValue } }
}
