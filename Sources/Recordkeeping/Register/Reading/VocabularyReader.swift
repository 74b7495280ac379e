/// Reads a register's own rows: `[data-categories.allergy]` with `nl`, `en` and flags.
struct VocabularyReader {
  private(set) var vocabularies: Vocabularies
  private(set) var flaws: [Flaw] = []

  init(vocabularies: Vocabularies) { self.vocabularies = vocabularies }

  mutating func read(_ toml: TOMLValue) {
    for table in toml.children {
      guard vocabularies[table.key] != nil, table.kind == .table else {
        let help = Nearest.word(to: table.key, among: vocabularies.names).map {
          Wording(nl: "bedoelt u [\($0)....]?", en: "did you mean [\($0)....]?")
        }
        flaws.append(Flaw("KEY01", at: table.keySpan, help: help))
        continue
      }
      vocabularies.add(table.children.compactMap { row($0, in: table.key) }, to: table.key)
    }
  }

  private mutating func row(_ toml: TOMLValue, in vocabulary: String) -> VocabularyRow? {
    guard TableReader.isID(toml.key) else {
      flaws.append(Flaw("REF01", at: toml.keySpan))
      return nil
    }
    guard vocabularies[vocabulary]?[toml.key] == nil else {
      flaws.append(
        Flaw(
          "REF02", at: toml.keySpan,
          detail: Wording(nl: "dit woord is al ingebouwd", en: "this word is built in already")))
      return nil
    }
    return VocabularyRow(toml)
  }
}
