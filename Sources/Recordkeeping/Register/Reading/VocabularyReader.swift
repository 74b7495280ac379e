/// Reads a register's own rows: `[data-categories.allergy]` with a name in each language of the register, and flags.
struct VocabularyReader {
  private(set) var vocabularies: Vocabularies
  /// The languages of the register, which no row may have as its name.
  let languages: [String]
  /// Whether the register names its languages itself, so that a row has to be named in each.
  let asksNames: Bool
  private(set) var flaws: [Flaw] = []

  init(vocabularies: Vocabularies, languages: [String], asksNames: Bool) {
    self.vocabularies = vocabularies
    self.languages = languages
    self.asksNames = asksNames
  }

  mutating func read(_ toml: TOMLValue) {
    if toml.isLossy { vocabularies.lose() }
    for table in toml.children {
      var name = table.key
      if vocabularies[name] == nil || table.kind != .table {
        let meant = Nearest.only(to: table.key, among: vocabularies.names)
        if !table.isKeyFaulty { tell(table, meant) }
        guard let meant, table.kind == .table else {
          vocabularies.lose()
          continue
        }
        name = meant
      }
      for value in table.children {
        if let row = row(value, in: name) {
          vocabularies.add([row], to: name)
        } else {
          vocabularies.lose(value.key, of: name)
        }
      }
    }
  }

  private mutating func tell(_ table: TOMLValue, _ meant: String?) {
    let names = vocabularies.names.joined(separator: ", ")
    flaws.append(
      Flaw(
        "KEY01", at: table.keySpan,
        help: meant.map { .meant("[\($0).…]") }
          ?? Wording(nl: "kies uit: \(names)", en: "choose from: \(names)"),
        suggestion: meant.map { Suggestion(table.keySpan, $0) }))
  }

  private mutating func row(_ toml: TOMLValue, in vocabulary: String) -> VocabularyRow? {
    guard RecordName.isID(toml.key), !languages.contains(toml.key) else {
      flaws.append(Flaw("REF01", at: toml.keySpan))
      return nil
    }
    guard toml.kind == .table else {
      flaws.append(
        Flaw(
          "KEY02", at: toml.span,
          help: Wording(
            nl: "maak er een eigen tabel van: [\(vocabulary).\(toml.key)]",
            en: "make it a table: [\(vocabulary).\(toml.key)]")))
      return nil
    }
    guard vocabularies[vocabulary]?[toml.key] == nil else {
      flaws.append(
        Flaw(
          "REF02", at: toml.keySpan,
          detail: Wording(nl: "dit woord is al ingebouwd", en: "this word is built in already")))
      return nil
    }
    checkKeys(of: toml)
    // A row of which the heading is broken is told of already.
    let isRead = !toml.isLossy && !toml.isFaulty && !toml.isKeyFaulty
    if asksNames, isRead, Self.onPage.contains(vocabulary) { checkNames(of: toml) }
    return VocabularyRow(toml)
  }

  /// A row has labels by language, further texts such as `nl-plural`, and facts.
  private mutating func checkKeys(of row: TOMLValue) {
    for value in row.children {
      if value.key == "flags" {
        checkFlags(value)
      } else if !Self.facts.contains(value.key), !Self.isLabel(value.key) {
        flaws.append(
          Flaw(
            "KEY01", at: value.keySpan,
            help: Wording(
              nl: "een woord heeft een naam per taal: nl = \"...\", en = \"...\"",
              en: "a word has a name in each language: nl = \"...\", en = \"...\"")))
      }
    }
  }

  /// A word that a page may show has a name in every language of the statement (AVG art. 12(1)).
  private mutating func checkNames(of row: TOMLValue) {
    let lacking = Set(languages).sorted().filter { row[$0].map { $0.string?.isBlank ?? false } ?? true }
    for language in lacking {
      flaws.append(
        Flaw(
          "STM08", at: row.keySpan,
          detail: Wording(
            nl: "het woord \(row.key) heeft geen naam in de taal `\(language)`",
            en: "the word \(row.key) has no name in the language `\(language)`"),
          help: Wording(
            nl: "schrijf eronder \(language) = \"...\"", en: "write below it \(language) = \"...\"")))
    }
  }

  /// The vocabularies from which a public key takes its words.
  private static let onPage = Set(
    KeyCatalogue.tables.flatMap(\.keys).filter { $0.visibility == .public }.compactMap { key in
      if case .vocabulary(let name)? = key.words { name } else { nil }
    })

  private mutating func checkFlags(_ flags: TOMLValue) {
    for flag in flags.children where flag.string.flatMap(VocabularyRow.Flag.init(rawValue:)) == nil {
      let known = VocabularyRow.Flag.allCases.map(\.rawValue).joined(separator: ", ")
      flaws.append(
        Flaw("KEY04", at: flag.span, help: Wording(nl: "kies uit: \(known)", en: "choose from: \(known)")))
    }
  }

  private static let facts = Set(VocabularyFact.all.map(\.name))

  /// `nl`, or `nl-plural`.
  private static func isLabel(_ key: String) -> Bool {
    let parts = key.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy(\.isSmallLetter)
    else { return false }
    return parts.count == 1
      || VocabularyFact.themes.contains(String(decoding: Array(parts[1]), as: UTF8.self))
  }
}
