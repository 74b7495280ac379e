/// The ids of a record's rows: as they were written and, where a typing error shows, as they were meant.
struct RowNaming {
  /// By the table's name and the id as written.
  private(set) var meant: [String: [String: String]] = [:]
  private(set) var flaws: [Flaw] = []
  private let keys: MeantKeys
  private let translations: [TOMLValue]
  private var ids: [String: Set<String>] = [:]
  private let vocabularies: Vocabularies
  private let isWhole: Bool

  /// Looks at every table of a record that has rows, among the keys at its top.
  init(
    _ root: TOMLValue, _ keys: MeantKeys, translations: [TOMLValue], _ vocabularies: Vocabularies
  ) {
    self.vocabularies = vocabularies
    (self.keys, self.translations) = (keys, translations)
    isWhole = !root.isLossy
    for group in keys.groups {
      guard case .rows(let inner) = group.key.kind, inner().rowNames == .free else { continue }
      let name = group.key.name
      let rows = group.values.filter { $0.kind == .table }.flatMap(\.children).filter { $0.kind == .table }
      ids[name] = Set(rows.map(\.key))
      findImplied(rows, in: name)
      if let vocabulary = Self.kinds[name] { findMisspelt(rows, in: name, vocabulary) }
    }
  }

  /// The ids of a table's rows as they were meant; nil where nobody can say which there are.
  func ids(in table: String) -> Set<String>? {
    guard isWhole, let written = ids[table], !written.isEmpty else { return nil }
    return Set(written.map { meant[table]?[$0] ?? $0 })
  }

  /// The id that a row was meant to have, from the one that was written.
  func id(_ written: String, in table: String) -> String {
    meant.isEmpty ? written : meant[table]?[written] ?? written
  }

  /// Whether a row can get another id without anything else having to change.
  func canRename(_ id: String, to other: String, in table: String) -> Bool {
    references(to: table)[id] == nil && !(ids[table]?.contains(other) ?? false)
  }

  /// The tables whose rows have names of their own, with the vocabulary in which most of those stand.
  static let kinds = ["purposes": "purposes", "personal-data": "data-categories"]

  /// A row that only tables below it name, beside one with nearly the same id and a heading of its own.
  private mutating func findImplied(_ rows: [TOMLValue], in table: String) {
    if !rows.contains(where: \.isImplied) { return }
    let headed = rows.filter { !$0.isImplied }
    let ids = headed.map(\.key)
    for row in rows where row.isImplied && !ids.contains(row.key) {
      guard let near = Nearest.only(to: row.key, among: ids) else { continue }
      if headed.contains(where: { $0.key == near && $0.isKeyFaulty }) {
        meant[table, default: [:]][near] = row.key
      } else {
        meant[table, default: [:]][row.key] = near
        tell("KEY01", row, near)
      }
    }
  }

  /// A row that nothing refers to, while something refers to a name that is nearly its own, or while its id is nearly
  /// the word for a kind.
  private mutating func findMisspelt(
    _ rows: [TOMLValue], in table: String, _ vocabulary: String
  ) {
    let words = vocabularies[vocabulary]
    // Most rows have the name of a word, and nobody has to count.
    let unknown = rows.filter { !(words?.contains($0.key) ?? false) }
    if unknown.isEmpty { return }
    let counts = references(to: table)
    let ids = ids[table] ?? []
    for row in unknown where counts[row.key] == nil && meant[table]?[row.key] == nil {
      let others = counts.filter { !ids.contains($0.key) && ($0.value > 1 || words?[$0.key] != nil) }
      if let near = Nearest.only(to: row.key, among: others.keys.sorted()) {
        meant[table, default: [:]][row.key] = near
        tell("ORG07", row, near)
      } else if row["category"] == nil, table == "personal-data", !row.key.utf8.contains(where: \.isDigit),
        let near = Nearest.only(to: row.key, among: words?.ids ?? []), !ids.contains(near)
      {
        meant[table, default: [:]][row.key] = near
        tell(RecordName.isID(row.key) ? "KEY04" : "REF01", row, near)
      }
    }
  }

  private mutating func tell(_ code: String, _ row: TOMLValue, _ near: String) {
    guard !row.isKeyFaulty else { return }
    let flaw = Flaw(
      code, at: row.keySpan,
      detail: Wording(
        nl: "de naam `\(row.key)` lijkt op `\(near)`, dat ergens anders staat of een vast woord is",
        en: "the name `\(row.key)` is nearly `\(near)`, which stands elsewhere or is a word of a list"),
      help: .meant("`\(near)`"), suggestion: Suggestion(row.keySpan, near))
    if !flaws.contains(flaw) { flaws.append(flaw) }
  }

  /// How often the record and its translations refer to each row of a table, by its id.
  private func references(to name: String) -> [String: Int] {
    var counting = RowReferences(to: name)
    counting.count(in: keys)
    for row in translations.compactMap({ $0[name] }).flatMap(\.children) { counting.count(row.key) }
    return counting.found
  }
}

extension Wording {
  /// What was probably meant.
  static func meant(_ word: String) -> Wording {
    Wording(nl: "bedoelt u \(word)?", en: "did you mean \(word)?")
  }
}
