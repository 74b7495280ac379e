import Foundation
import Testing

@testable import Recordkeeping

@Suite("A register in four languages")
struct FourLanguagesTests {
  static let folder = "Tests/Sites/vier-talen"
  static let languages = ["nl", "en", "de", "fr"]

  private static func pages() throws -> [String: [UInt8]] {
    try Publication(of: ExampleRegisters.reading(at: folder), on: ExampleRegisters.day).pages().get()
  }

  @Test func `has nothing that is found, not even a warning`() throws {
    let reading = try ExampleRegisters.reading(at: Self.folder)
    #expect(reading.register.languages == Self.languages)
    let findings = Rulebook.check(reading, on: ExampleRegisters.day).filter { $0.rule.severity != .note }
    #expect(findings.isEmpty, "\(findings.map(\.rule.code))")
  }

  @Test func `has the same pages with the same ids in each`() throws {
    let pages = try Self.pages()
    let names = pages.keys.filter { $0.hasPrefix("nl/") }.map { String($0.dropFirst(3)) }.sorted()
    #expect(names.count > 5)
    for language in Self.languages {
      for name in names {
        let page = try #require(pages["\(language)/\(name)"], "no \(language)/\(name)")
        #expect(HTMLTags(page).faults.isEmpty)
        if name.hasPrefix("consent/") { continue }
        #expect(
          HTMLTags(page).values(of: "id") == HTMLTags(pages["nl/\(name)"] ?? []).values(of: "id"), "\(name)")
      }
    }
  }

  @Test(arguments: languages) func `says nothing in the words of another`(language: String) throws {
    let own = try WordTexts(language).texts.map(\.text)
    let foreign = try Self.languages.filter { $0 != language }.flatMap { try WordTexts($0).texts }
      .filter { $0.text.count > 14 && !$0.text.contains("X") && !own.contains($0.text) }
    #expect(foreign.count > 300)
    for (path, bytes) in try Self.pages() where path.hasPrefix("\(language)/") {
      let text = VisibleText(bytes).whole
      for (key, words) in foreign where text.contains(" \(words) ") {
        Issue.record("\(path) says \(key) in another language: \(words)")
      }
    }
  }

  @Test(arguments: [
    ("nl", "Nummer in het frame van uw fiets"), ("en", "Number in the frame of your bicycle"),
    ("de", "Nummer im Rahmen Ihres Fahrrads"), ("fr", "Numéro du cadre de votre vélo"),
  ]) func `names its own words in each`(language: String, name: String) throws {
    #expect(ExampleRegisters.text(try Self.pages()["\(language)/index.html"]).contains(name))
  }
}
