/// By which a field of a form shows which kind of data it asks for: the file of fields, ready for looking up.
struct FieldPatterns: Sendable {
  /// What a field asks for.
  enum Meaning: Hashable {
    /// A kind of data, by its id in the vocabulary.
    case category(String)
    /// Nothing about anyone: a search term, a sum against robots.
    case nothing
  }

  private struct Kind {
    let id: String
    let words: WordStretches
    let names: WordStretches
  }

  /// The built-in patterns.
  static let builtIn = FieldPatterns(LawFile.tables(PackageResources.form_fields_toml))

  private var kinds: [Kind] = []
  private var byToken: [String: String] = [:]
  private var byType: [String: String] = [:]
  private var traps = WordStretches([])

  /// Reads the tables of a file.
  init(_ tables: [TOMLValue]) {
    for table in tables {
      let texts = { (key: String) in table[key]?.children.compactMap(\.string) ?? [] }
      let words = texts("words")
      if table.key == "trap" {
        traps = WordStretches(words + texts("names"))
        continue
      }
      for token in texts("tokens") { byToken[token] = table.key }
      for type in texts("types") { byType[type] = table.key }
      kinds.append(
        Kind(id: table.key, words: WordStretches(words), names: WordStretches(words + texts("names"))))
    }
  }

  /// The kinds of data that the file knows.
  var categories: [String] { kinds.map(\.id).filter { $0 != Self.none } }

  /// Whether a name or class shows that people are not meant to see a field.
  func isTrap(_ name: String) -> Bool { traps.stand(in: name.nameWords) }

  /// What a field asks for, as far as it shows: first by its type, then by what it says to programs, its name, what
  /// people read, and at last by being room for a text. What people read beside a box is an answer, and can tell by
  /// itself only that it asks for nothing. Nil for a field that shows nothing: nobody guesses.
  func meaning(of field: FormField) -> Meaning? {
    let tokens = field.autocomplete.utf8.split(whereSeparator: \.isWhiteSpace)
    let token = tokens.lazy.compactMap { byToken[String(decoding: $0, as: UTF8.self)] }.first
    let stated = byType[field.type] ?? token ?? field.name.flatMap { best($0.value.nameWords, \.names) }
    if field.isChoice {
      let answer = field.label.flatMap { best($0.value.words, \.words) }
      return (stated ?? best(field.group.words, \.words) ?? (answer == Self.none ? answer : nil)).map(
        Self.meaning)
    }
    let found =
      stated ?? field.label.flatMap { best($0.value.words, \.words) } ?? best(
        field.placeholder.words, \.words)
      ?? best(field.group.words, \.words) ?? (field.type == "textarea" ? "communication" : nil)
    return found.map(Self.meaning)
  }

  private static func meaning(_ id: String) -> Meaning { id == none ? .nothing : .category(id) }

  private static let none = "none"

  private func best(_ words: [String], _ stretches: KeyPath<Kind, WordStretches>) -> String? {
    var best: (size: (words: Int, start: Int), id: String)?
    for kind in kinds {
      guard let found = kind[keyPath: stretches].longest(in: words) else { continue }
      let size = (found.words, -found.place)
      if best.map({ $0.size < size }) ?? true { best = (size, kind.id) }
    }
    return best?.id
  }
}
