import Foundation
import Testing

@testable import Recordkeeping

@Suite("README.md")
struct ReadmeTests {
  private static let text: String = {
    let file = Project.folder.appending(path: "README.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The contents of the fenced blocks in a language.
  private static func blocks(_ language: String) -> [String] {
    text.components(separatedBy: "\n```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  @Test func `shows an activity that reads without a flaw`() throws {
    let activity = try #require(Self.blocks("toml").first { $0.hasPrefix("+++\n") })
    let party = """
      +++
      name = "Voorbeeldmail B.V."
      category = "newsletter-tool"
      role = "processor"
      +++

      """
    let organisation = """
      +++
      name = "Bakkerij De Korenaar"
      country = "NL"
      languages = ["nl"]
      security-measures = ["backup"]
      +++

      """
    let reading = Reading.read([
      SourceFile("activities/nieuwsbrief.md", activity + "\n"), SourceFile("organisation.md", organisation),
      SourceFile("parties/voorbeeldmail.md", party),
    ])
    let day = try #require(Day("2026-11-23"))
    let findings = Rulebook.check(reading, on: day).filter {
      $0.place.span.file == 0 && $0.severity == .error
    }
    #expect(findings.map { "\($0.rule.code) \($0.place.detail?.en ?? "")" } == [])
    #expect(reading.flaws.filter { $0.span.file == 0 }.map(\.code) == [])
  }

  @Test func `names every folder of the code`() throws {
    let code = try #require(Self.text.components(separatedBy: "\n## In the code\n").last)
    let folder = Project.folder.appending(path: "Sources/Recordkeeping")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.contains(".") }
    #expect(!names.isEmpty)
    for name in names.sorted() { #expect(code.contains("`\(name)`"), "name \(name) in the code section") }
  }

  @Test func `explains only rules, keys and words that there are`() {
    let explanation = Explanation(language: .en)
    let asked = Self.text.components(separatedBy: "avgreg explain ").dropFirst().map {
      String($0.drop { $0 == "\"" }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " })
    }
    #expect(!asked.isEmpty)
    for name in asked where !["KEY", "SLEUTEL"].contains(name) { #expect(explanation.text(of: name) != nil) }
  }
}
