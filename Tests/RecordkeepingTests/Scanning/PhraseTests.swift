import Testing

@testable import Recordkeeping

@Suite("Phrases that say less than the law asks")
struct PhraseTests {
  static let rows: [(rule: String, row: TOMLValue)] = LawFile.tables(PackageResources.phrases_toml)
    .filter { $0.key != "words" }.flatMap { table in table.children.map { (table.key, $0) } }

  static func texts(_ row: TOMLValue) -> [String] {
    ["nl", "en"].flatMap { row[$0]?.children.compactMap(\.string) ?? [] }
  }

  @Test func `belong to rules, and say in both languages what to write instead`() {
    let codes = Set(Rulebook.all.map(\.code))
    for (rule, row) in Self.rows {
      #expect(codes.contains(rule), "\(rule)")
      for key in ["instead-nl", "instead-en"] {
        let words = row[key]?.string ?? ""
        #expect(words.utf8.count > 10, "\(rule).\(row.key)")
      }
      #expect(!Self.texts(row).isEmpty, "\(rule).\(row.key)")
    }
  }

  @Test func `are each found, and no more than once`() {
    let sets: [String: @Sendable (String) -> String] = [
      "TXT06": { "Wij delen dit \($0)" }, "TXT09": { "We use \($0) today" },
      "TXT05": { "Uw bestelling bezorgen \($0) hier" },
    ]
    for (rule, row) in Self.rows {
      for phrase in Self.texts(row) {
        var text = phrase.replacing("*", with: "Meta")
        if row["colon"]?.boolean ?? false { text += ": x" }
        if row["bracketed"]?.boolean ?? false { text = "Ga naar [\(text)] toe" }
        if row["whole"] == nil, let frame = sets[rule] { text = frame(text) }
        if row["begins"] != nil { text += " het stuk" }
        let key = row["keys"]?.children.first?.string
        let found = Self.places(text, at: key, on: LawDates.date)[rule] ?? []
        #expect(found.count == 1, "\(rule): \(text)")
      }
    }
  }

  @Test func `name no key that there is not`() {
    let names = Set(KeyCatalogue.tables.flatMap { table in table.keys.map { "\(table.name).\($0.name)" } })
    for (rule, row) in Self.rows {
      let keys = ["keys", "besides"].flatMap { row[$0]?.children.compactMap(\.string) ?? [] }
      #expect(Set(keys).subtracting(names).isEmpty, "\(rule).\(row.key)")
    }
  }

  @Test func `know every class of words by its name`() {
    let classes = LawFile.document(PackageResources.phrases_toml).root["words"]?.children ?? []
    #expect(!classes.isEmpty)
    for row in classes { #expect(!WordClass(named: row.key).isEmpty, "\(row.key)") }
    #expect(Set(classes.map { WordClass(named: $0.key).rawValue }).count == classes.count)
  }

  /// What is found in one text at a key; a consequence where the phrase may stand anywhere.
  static func places(_ text: String, at key: String? = nil, on day: Day) -> [String: [Place]] {
    let bytes = Array("\"\(text)\"".utf8)
    let place = RegisterText(
      span: Span(file: 0, start: 0, end: bytes.count), key: key ?? "personal-data.consequence",
      isPublic: true,
      isProse: true, isBody: false, language: "nl", said: text)
    return WordingScan([place], [SourceFile(path: "x", bytes: bytes)], on: day).places
  }
}
