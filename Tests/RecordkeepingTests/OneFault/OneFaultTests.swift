import Foundation
import Testing

@testable import Recordkeeping

/// Makes one mistake in a register that is in order, and sees that it is told once.
@Suite("One fault")
struct OneFaultTests {
  @Test(arguments: Mistake.all)
  func `gives the findings that it deserves`(mistake: Mistake) throws {
    let reading = try #require(try mistake.reading(), "\(mistake.name): the text to change is not there")
    let findings = Rulebook.check(reading, on: ExampleRegisters.day).map { finding in
      let file = reading.files[finding.place.span.file]
      let line = file.position(at: finding.place.span.start).line
      return "\(finding.rule.code) \(file.path):\(line)"
    }
    #expect(findings == mistake.findings, "\(mistake.name)")
    if ProcessInfo.processInfo.environment["SHOW_FINDINGS"] != nil, findings != mistake.findings {
      print("@@ \(mistake.name) @@ \(findings.joined(separator: " | "))")
    }
  }

  @Test func `is tried in sixty ways at least`() {
    #expect(Mistake.all.count >= 60)
    #expect(Set(Mistake.all.map(\.name)).count == Mistake.all.count)
  }
}

extension Mistake: CustomTestStringConvertible {
  var testDescription: String { name }

  static let all = headings + tables + keys + words + values + syntax + files + references
}
