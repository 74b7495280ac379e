import Testing

@testable import Recordkeeping

/// Makes a mistake of which what was meant is plain, and does to the letter what is advised.
@Suite("Advice that is followed")
struct FollowedAdviceTests {
  @Test(arguments: Mistake.cured)
  func `leaves nothing to find`(mistake: Mistake) throws {
    var reading = try #require(try mistake.reading(), "\(mistake.name): the text to change is not there")
    var findings = Rulebook.check(reading, on: ExampleRegisters.day)
    let told = findings.map { $0.place(in: reading) }
    #expect(told.first?.hasPrefix(mistake.findings[0]) ?? false, "\(mistake.name): \(told)")
    // A cured answer may turn out to contradict another: that is the next finding.
    for _ in 0..<2 where !findings.isEmpty {
      #expect(findings.count == 1, "\(mistake.name): \(findings.map { $0.place(in: reading) })")
      let suggestion = try #require(findings.first?.place.suggestion, "\(mistake.name): \(findings)")
      reading = .read(suggestion.applied(to: reading.files))
      findings = Rulebook.check(reading, on: ExampleRegisters.day)
    }
    #expect(findings.isEmpty, "\(mistake.name): \(findings.map { $0.place(in: reading) })")
  }

  @Test(arguments: Mistake.cured.filter { $0.findings[0].hasPrefix("SYN") })
  func `shows the line as it should be`(mistake: Mistake) throws {
    let reading = try #require(try mistake.reading())
    let finding = try #require(Rulebook.check(reading, on: ExampleRegisters.day).first)
    let suggestion = try #require(finding.place.suggestion)
    let file = suggestion.applied(to: reading.files)[suggestion.span.file]
    let shown = try #require(finding.help.en.hasPrefix("write: ") ? finding.help.en.dropFirst(7) : nil)
    #expect(ExampleRegisters.text(file.bytes).contains("\n\(shown)\n"), "\(mistake.name): \(finding.help.en)")
  }
}
