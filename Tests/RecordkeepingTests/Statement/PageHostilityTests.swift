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
    let places = Array(texts.places.enumerated())
    let marks = Dictionary(uniqueKeysWithValues: places.map { ($0.element.span, "zqx\($0.offset)q") })
    let files = texts.replaced { $0.value + (marks[$0.span] ?? "") }
    let seen = try Self.pages(of: Reading.read(files)).values.map { String(decoding: $0, as: UTF8.self) }
    let shown = places.filter { place in
      seen.contains { $0.contains(marks[place.element.span] ?? "-") }
    }
    #expect(Set(shown.map(\.element.name)) == Set(texts.places.map(\.name)))
  }

  /// Each run puts another text into every place, so that all texts stand in many places and every place has many.
  @Test(arguments: [true, false]) func `adds no element and no attribute`(_ replacing: Bool) throws {
    let texts = FreeTexts(of: Self.reading)
    let known = try Self.elements(of: Self.reading)
    // In place of a value every text is tried, for it can begin an address; after a value the last ones.
    let words = replacing ? try Self.texts() : try Self.texts().suffix(40)
    let order = Dictionary(
      uniqueKeysWithValues: texts.places.enumerated().map { ($0.element.span, $0.offset) })
    for run in 0..<(replacing ? 24 : 10) {
      let word = { (place: Int) in words[(place * 7 + run) % words.count + words.startIndex] }
      let files = texts.replaced { (replacing ? "" : $0.value) + word(order[$0.span] ?? 0) }
      let found = try Self.elements(of: Self.reading(vocabulary: FreeTexts.written(word(run)), of: files))
      for (path, elements) in found {
        let foreign = Set(elements).subtracting(known[path] ?? [])
        #expect(foreign.isEmpty, "\(path): \(foreign.sorted()) in run \(run)")
        // A text that is an address a reader may follow becomes a link where a link may stand.
        let isCounted = { (element: String) in !["a href", "/a"].contains(element) }
        let before = (known[path] ?? []).count(where: isCounted)
        #expect(elements.count(where: isCounted) <= before, "\(path): an element more in run \(run)")
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

  /// Every page's elements; the remark to the person who pastes a notice is ours, and stands there without an address.
  private static func elements(of reading: Reading) throws -> [String: [String]] {
    let remarks = try ["nl", "en"].map { "!-- \(try StatementFixture.words($0)["notice.fill"]) --" }
    // Plain text is no markup: there is nothing to break out of.
    return try pages(of: reading).filter { $0.key.hasSuffix(".html") }.mapValues { bytes in
      TagScanner.elements(of: String(decoding: bytes, as: UTF8.self)).filter { !remarks.contains($0) }
    }
  }
}
