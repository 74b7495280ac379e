import Foundation
import Testing

@testable import Recordkeeping

extension ReportFormat: CustomTestStringConvertible {
  /// The name of the format.
  public var testDescription: String { name }
}

@Suite("Every format of a report")
struct ReportFormatTests {
  @Test(arguments: ReportFormat.all, Language.allCases)
  func `prints the list of findings as expected`(format: ReportFormat, language: Language) throws {
    let report = ReportFixture.report([ReportFixture.checkup()], language, faults: [Self.fault])
    try KeptFile("Tests/Formats/expected.\(language.rawValue).\(format.name)").expect(format.text(report))
  }

  private static let fault = RunError(
    Wording(nl: "kan dicht niet lezen", en: "cannot read dicht"),
    why: Wording(nl: "u hebt daar geen rechten voor", en: "you have no permission for that"))

  @Test(arguments: ReportFormat.all)
  func `tells each finding once, by its own path`(format: ReportFormat) throws {
    let items = try #require(try ReportItems(format.text(ReportFixture.report()), format))
    let hasWaived = ["json", "sarif", "junit"].contains(format.name)
    let told = ReportFixture.findings.filter { hasWaived || $0.waiver == nil }
    #expect(items.count == told.count)
    guard let paths = items.paths, format.name != "github" else { return }
    #expect(
      paths
        == told.map { "Registers/winkel/\(ReportFixture.files[$0.place.span.file].path)" })
  }

  @Test(arguments: ReportFormat.all)
  func `has nothing to tell of a clean register`(format: ReportFormat) throws {
    let file = SourceFile("organisation.md", "+++\n+++\n")
    let report = ReportFixture.report([ReportFixture.checkup(files: [file], [])])
    #expect(try ReportItems(format.text(report), format)?.count == 0)
    #expect(try ReportItems(format.text(ReportFixture.report([])), format)?.count == 0)
  }

  @Test(arguments: ReportFormat.all.filter { $0.name != "text" })
  func `quotes no line of a file`(format: ReportFormat) {
    let text = format.text(ReportFixture.report())
    for word in ["Nieuws 🚲", "123456782", "toestemmng"] { #expect(!text.contains(word)) }
  }

  @Test(arguments: ReportFormat.all.filter { $0.name != "text" })
  func `shows nothing of what a rule on personal data points at`(format: ReportFormat) {
    for rule in Rulebook.all where rule.family == "LEK" {
      for text in rule.failing {
        let example = RuleExample(text)
        let findings = rule.check.places(CheckContext(example.reading, on: ReportFixture.day)).map {
          Finding(rule: rule, severity: rule.severity, isOpen: false, place: $0)
        }
        let report = ReportFixture.report([ReportFixture.checkup(files: example.reading.files, findings)])
        for finding in findings where finding.place.span.range.count > 5 {
          let bytes = example.reading.files[finding.place.span.file].bytes[finding.place.span.range]
          #expect(!format.text(report).contains(String(decoding: bytes, as: UTF8.self)), "\(rule.code)")
        }
      }
    }
  }

  @Test(arguments: ReportFormat.all)
  func `hides a number of a person in a key and in the words of a waiver`(format: ReportFormat) {
    let file = SourceFile("activities/a.md", "+++\ntitle = \"A\"\nbsn-123456782 = 1\n+++\n")
    let found = ReportFixture.finding(0, 3, 20..<29)
    var other = ReportFixture.finding(0, 1, 16..<29)
    other.waiver = Waiver(
      code: "TST02", reason: "van 123456782", by: "123456782", until: ReportFixture.day,
      span: other.place.span)
    #expect(String(decoding: file.bytes[20..<29], as: UTF8.self) == "123456782")
    let report = ReportFixture.report([ReportFixture.checkup(files: [file], [found, other])])
    #expect(!format.text(report).contains("123456782"))
  }

  @Test func `is listed once in the README, with what it is for`() throws {
    let readme = try String(contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
    let rows = ReportFormat.all.map { "| `\($0.name)` | \($0.about.en) |" }
    let start = try #require(readme.range(of: "\n| format | for |\n|---|---|\n")).upperBound
    let table = readme[start...].components(separatedBy: "\n").prefix { $0.hasPrefix("|") }
    #expect(Array(table) == rows)
  }
}
