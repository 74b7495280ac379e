import Foundation
import Testing

@testable import Recordkeeping

@Suite("A hostile text in any field, on any page")
struct PageHostilityTests {
  private struct Payload: Decodable {
    let payload: String?
    let text: String?
    var words: String { payload ?? text ?? "" }
  }

  private static let reading = reading(
    vocabulary: FreeTexts.written("Veter"), of: StatementFixture.reading(EveryTextRegister.files).files)

  @Test func `can be tried in every key that holds free words and may be published`() {
    #expect(!Self.reading.flaws.contains { $0.code.hasPrefix("SYN") || $0.code.hasPrefix("KEY") })
    let tried = Set(FreeTexts(of: Self.reading).places.map(\.name))
    for table in KeyCatalogue.tables {
      for key in table.keys where key.visibility == .public && FreeTexts.isFree(key) {
        #expect(tried.contains("\(table.name).\(key.name)"), "\(table.name).\(key.name)")
      }
    }
  }

  @Test func `can be tried on every kind of page`() throws {
    let pages = try Self.pages(of: Self.reading)
    for language in ["nl", "en"] {
      for page in ["index", "withdrawal", "rights", "cookies", "consent/shop-letter", "notices/shop"] {
        #expect(pages["\(language)/\(page).html"] != nil, "\(language)/\(page)")
      }
    }
    #expect(pages["index.html"] != nil)
  }

  @Test func `reaches a page from every one of those keys`() throws {
    let texts = FreeTexts(of: Self.reading)
    var shown: Set<String> = []
    for place in texts.places where !shown.contains(place.name) {
      let files = texts.replaced { $0.span == place.span ? $0.value + "zqx" : $0.value }
      let pages = try Self.pages(of: Reading.read(files))
      if pages.values.contains(where: { String(decoding: $0, as: UTF8.self).contains("zqx") }) {
        shown.insert(place.name)
      }
    }
    #expect(shown == Set(texts.places.map(\.name)))
  }

  @Test(arguments: [true, false]) func `adds no element and no attribute`(_ replacing: Bool) throws {
    let texts = FreeTexts(of: Self.reading)
    let known = try Self.elements(of: Self.reading)
    // In place of a value every text is tried, for it can begin an address; after a value the last ones.
    let words = try Self.texts()
    for words in replacing ? words : words.suffix(40) {
      let files = texts.replaced { replacing ? words : $0.value + words }
      let found = try Self.elements(of: Self.reading(vocabulary: FreeTexts.written(words), of: files))
      for (path, elements) in found {
        let foreign = Set(elements).subtracting(known[path] ?? [])
        #expect(foreign.isEmpty, "\(path): \(foreign.sorted()) from \(words)")
        // A text that is an address a reader may follow becomes a link where a link may stand.
        let mayLink = if case .refused = URLPolicy.verdict(on: words.utf8) { false } else { true }
        let isCounted = { (element: String) in !mayLink || !["a href", "/a"].contains(element) }
        let before = (known[path] ?? []).count(where: isCounted)
        #expect(elements.count(where: isCounted) <= before, "\(path): an element more from \(words)")
      }
    }
  }

  private static func texts() throws -> [String] {
    let lists = try ["xss/owasp-filter-evasion.json", "swift-string-traps.json"].map {
      try SharedCorpora.json($0, as: [Payload].self)?.map(\.words) ?? []
    }
    let found = lists.flatMap { $0 }.filter { !$0.isEmpty }
    return found + [
      "<script>", "\"><b x=y>", "' onload='x", "javascript:alert(1)", "]]>", "-->", "{{title}}",
    ]
  }

  /// The same files with a vocabulary of the register's own.
  private static func reading(vocabulary: String, of files: [SourceFile]) -> Reading {
    let others = files.filter { $0.path != "vocabulary.toml" }
    let own = SourceFile(
      path: "vocabulary.toml", bytes: Array(EveryTextRegister.vocabulary(vocabulary).utf8))
    return Reading.read(others + [own])
  }

  private static func pages(of reading: Reading) throws -> [String: [UInt8]] {
    try Publication(of: reading, on: StatementFixture.day).pages().get()
  }

  private static func elements(of reading: Reading) throws -> [String: [String]] {
    // Plain text is no markup: there is nothing to break out of.
    try pages(of: reading).filter { $0.key.hasSuffix(".html") }.mapValues { TagScanner.elements(of: String(decoding: $0, as: UTF8.self)) }
  }
}
