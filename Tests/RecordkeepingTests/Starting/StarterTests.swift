import Foundation
import Starters
import Testing

@testable import Recordkeeping

@Suite("A register to start from")
struct StarterTests {
  static let answers = StarterAnswers(
    name: "De Korenaar", email: "privacy@korenaar.example", website: "https://www.korenaar.example",
    address: "Dorpsstraat 1, 1234 AB Voorbeelddorp")

  static func reading(_ starter: Starter) -> Reading { .read(starter.files(with: answers)) }

  @Test func `is there for each kind of organisation`() {
    #expect(Starter.all.map(\.id) == ["webshop", "association", "practice", "municipality"])
  }

  @Test(arguments: Starter.all)
  func `is read without a flaw`(starter: Starter) {
    let flaws = Self.reading(starter).flaws
    #expect(flaws.isEmpty)
  }

  @Test(arguments: Starter.all)
  func `has open points and no error`(starter: Starter) {
    let findings = Rulebook.check(Self.reading(starter), on: LawDates.date)
    let others = findings.filter { !$0.isOpen && $0.rule.code != "ORG12" }
    #expect(others.map { "\($0.rule.code) \($0.place.span)" } == [])
    #expect(!findings.isEmpty)
  }

  @Test(arguments: Starter.all)
  func `holds drafts only, and a party for each name`(starter: Starter) {
    let register = Self.reading(starter).register
    #expect(register.activities.allSatisfy { $0.status?.value == .draft })
    let named = Set(register.activities.flatMap { $0.allRecipients.map(\.value) })
    #expect(Set(register.parties.map(\.id)) == named)
  }

  @Test(arguments: Starter.all)
  func `says above every open key what to decide`(starter: Starter) {
    for file in starter.files(with: Self.answers) {
      var before = ""
      for line in String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n") {
        if line.hasSuffix("= \"\"") {
          #expect(before.hasPrefix("#") || before.hasSuffix("= \"\""), "\(file.path): \(line)")
        }
        before = line
      }
    }
  }

  @Test(arguments: Starter.all)
  func `is whole once the open keys are answered`(starter: Starter) {
    let files = starter.files(with: Self.answers).map { file in
      SourceFile(
        path: file.path, bytes: Array(Self.decided(String(decoding: file.bytes, as: UTF8.self)).utf8))
    }
    let findings = Rulebook.check(.read(files), on: LawDates.date)
    #expect(findings.map { "\($0.rule.code) \(files[$0.place.span.file].path)" } == [])
  }

  /// The text with an answer at every open key, and no draft any more.
  static func decided(_ text: String) -> String {
    let answers = [
      "owner": "\"Winkel\"", "reviewed": "2026-08-01", "since": "2026-08-01",
      "security-measures": "[\"backup\", \"mfa\"]",
      "balancing-test": "{ done = 2026-08-01 }", "name": "\"Voorbeeld B.V.\"", "country": "\"NL\"",
      "sub-processors": "\"none\"", "transfers": "\"none\"", "where": "\"per adres\"",
      "agreement": "{ signed = 2026-08-01, document = \"contract.pdf\" }", "duration": "\"6 months\"",
      "withdrawal-page": "\"https://www.korenaar.example/afmelden\"", "period": "\"1 year\"",
      "result": "\"1.1\"", "data-protection-officer": "{ email = \"fg@korenaar.example\" }",
      "repository": "\"private\"", "impact-assessment": "{ required = false, reason = \"kleine schaal\" }",
    ]
    return answers.reduce(text.replacingOccurrences(of: "\"draft\"", with: "\"active\"")) { text, answer in
      text.replacingOccurrences(of: "\n\(answer.key) = \"\"", with: "\n\(answer.key) = \(answer.value)")
        .replacingOccurrences(of: "{ \(answer.key) = \"\"", with: "{ \(answer.key) = \(answer.value)")
    }
  }

  @Test(arguments: Starter.all)
  func `makes pages to look at before anything is decided`(starter: Starter) throws {
    let pages = Publication(of: Self.reading(starter), on: StatementFixture.day, isPreview: true).pages()
    if case .failure(let faults) = pages { Issue.record("\(starter.id): \(faults.flaws)") }
    let index = ExampleRegisters.text(try pages.get()["nl/index.html"])
    #expect(index.contains("NOG IN TE VULLEN"))
  }

  @Test func `has every file of the folder`() throws {
    let folder = Project.folder.appending(path: "Sources/Starters/Files")
    let others = ["starters.toml", "questions.toml", "service-groups.toml", "services.toml"]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { ($0.hasSuffix(".md") || $0.hasSuffix(".toml")) && !others.contains($0) }
    for path in paths {
      let bytes = try Data(contentsOf: folder.appending(path: path))
      #expect(Starters.files[path].map { Data($0) } == bytes, "add a line for \(path) to Starters.swift")
    }
    #expect(Starters.files.keys.sorted() == paths.sorted())
  }

  @Test func `uses every file`() {
    let used = Starter.all.flatMap { starter in
      let added = Service.all.flatMap {
        ["activities/\($0.activity).md", "parties/\($0.group.party ?? "bank").md"]
      }
      return (starter.paths + added).map(starter.draft)
    }
    for (path, bytes) in Starters.files {
      #expect(used.contains(bytes), "\(path)")
    }
    #expect(!used.contains([]))
  }

  @Test(arguments: [
    #"Bakkerij "De Korenaar""#, #"a\b\u0041"#, "regel\nregel\r\n\ttab", "\u{1}\u{7F}\u{9F}", "+++",
    "# {email}",
    "Zus \u{202E}oz", "Café 🍞 \u{FE0F}", "e\u{301}", "\"\"\"", "'''", "a\u{E0041}b", "{name}", "<b>&amp;</b>",
  ])
  func `gives back every name`(name: String) throws {
    let answers = StarterAnswers(name: name, email: "a@b", website: "https://b.example/", address: name)
    for starter in Starter.all {
      let reading = Reading.read(starter.files(with: answers))
      let organisation = try #require(reading.register.organisation)
      #expect(organisation.name.map { Array($0.value.utf8) } == Array(name.utf8))
      #expect(organisation.address.map { Array($0.value.utf8) } == Array(name.utf8))
      #expect(reading.flaws.isEmpty)
    }
  }
}
