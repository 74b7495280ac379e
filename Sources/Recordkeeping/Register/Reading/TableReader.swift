/// Turns TOML tables into the fields that their declaration names, and tells of what does not fit.
struct TableReader {
  /// The words that values may hold.
  private(set) var knownWords: KnownWords
  let rowNaming: RowNaming
  /// The language of the record itself.
  let language: String
  /// The file that the record stands in.
  let file: Int
  /// Whether the file may say more than was understood.
  private(set) var isLossy: Bool
  var flaws: [Flaw] = []
  var references: References
  /// Whether a part of the value that is being read was not understood.
  var hasLostPart = false
  /// Keys below a heading that does not know them; they may belong to the whole file.
  private var misplaced: [TOMLValue] = []

  init(
    vocabularies: Vocabularies, ids: IDs, rowNaming: RowNaming, language: String, of root: TOMLValue,
    _ references: References
  ) {
    self.references = references
    knownWords = KnownWords(vocabularies: vocabularies, ids: ids)
    self.rowNaming = rowNaming
    self.language = language
    file = root.span.file
    isLossy = root.isLossy
  }

  var vocabularies: Vocabularies { knownWords.vocabularies }
  var ids: IDs { knownWords.ids }

  /// Reads a table, which may stand in several places; `keys` are its own where they were sorted already.
  mutating func fields(
    of tables: [TOMLValue], as table: TableDeclaration, keys: MeantKeys? = nil, id: String,
    at heading: Span,
    translations: [TranslatedTable], body: Body? = nil
  ) -> Fields {
    let meant = keys ?? MeantKeys(tables, table)
    let translated = translations.map { ($0, MeantKeys($0.parts, table)) }
    var entries: [Fields.Entry] = []
    var blanks: [Fields.Entry] = []
    entries.reserveCapacity(meant.groups.count)
    for group in meant.groups {
      let value = group.first
      let (content, isWhole) = reading { reader in
        reader.content(of: group, translated.map { $0.inner(group.key, $1) })
      }
      let entry = Fields.Entry(
        declaration: group.key, keySpan: value.keySpan, span: value.span, content: content ?? .nothing,
        isWhole: isWhole)
      if content == nil { blanks.append(entry) } else { entries.append(entry) }
    }
    if let lost = meant.headless {
      flaws.append(lost.flaw)
      hasLostHeading = true
    }
    let lost = tell(meant.strangers, in: table, isTop: body != nil)
    if !lost.isEmpty { entries += lost.filter { entry in !entries.contains { $0.key == entry.key } } }
    // Told of as misplaced; they are not missing as well.
    if body != nil {
      entries += misplaced.compactMap { value in
        meant[value.key].isEmpty ? table[value.key].map { Self.lost(value, key: $0) } : nil
      }
    }
    return Fields(
      table: table, id: id, nameSpan: tables.first?.keySpan ?? heading, span: heading, entries: entries,
      blanks: blanks, body: body,
      isLossy: isLossy || tables.contains(where: \.isLossy) || meant.hasUnknownFault)
  }

  private mutating func reading(
    _ read: (inout TableReader) -> FieldContent?
  ) -> (FieldContent?, isWhole: Bool) {
    let before = hasLostPart
    hasLostPart = false
    defer { hasLostPart = before }
    let content = read(&self)
    if case .unreadable? = content { return (content, false) }
    return (content, !hasLostPart)
  }

  /// Tells of entries with the name of no key; gives back those that may have been meant as a key all the same.
  private mutating func tell(
    _ strangers: [MeantKeys.Stranger], in table: TableDeclaration, isTop: Bool
  ) -> [Fields.Entry] {
    var lost: [Fields.Entry] = []
    for stranger in strangers {
      if !stranger.value.isKeyFaulty { flaws.append(unknownKey(stranger, in: table, isTop: isTop)) }
      if stranger.meant == nil { misplaced.append(stranger.value) }
      if let meant = stranger.meant.flatMap({ table[$0] }), !stranger.isSure {
        lost.append(Self.lost(stranger.value, key: meant))
      }
    }
    return lost
  }

  /// Whether keys of a table stood somewhere without its heading.
  private(set) var hasLostHeading = false

  /// The same reader for a file in which a heading was lost, so that nobody knows which tables there are.
  func withoutHeadings() -> TableReader {
    var reader = self
    reader.isLossy = true
    reader.knownWords.ids.purposes = nil
    reader.knownWords.ids.personalData = nil
    return reader
  }

  private static func lost(_ value: TOMLValue, key: KeyDeclaration) -> Fields.Entry {
    Fields.Entry(
      declaration: key, keySpan: value.keySpan, span: value.span, content: .unreadable, isWhole: false)
  }

  mutating func refuse(
    _ value: TOMLValue, _ code: String, detail: Wording? = nil, help: Wording? = nil,
    suggestion: Suggestion? = nil
  ) -> FieldContent {
    flaws.append(Flaw(code, at: value.span, detail: detail, help: help, suggestion: suggestion))
    hasLostPart = true
    return .unreadable
  }

  private func unknownKey(_ stranger: MeantKeys.Stranger, in table: TableDeclaration, isTop: Bool) -> Flaw {
    let span = stranger.value.keySpan
    guard let meant = stranger.meant else {
      return Flaw("KEY01", at: span, help: placeElsewhere(stranger.value.key, than: table, isTop: isTop))
    }
    let detail = Wording(
      nl: "`\(stranger.value.key)` is hier geen sleutel", en: "`\(stranger.value.key)` is no key here")
    if stranger.isTaken {
      let taken = Wording(
        nl: "`\(meant)` staat er al: haal deze regel weg, of zet hem waar hij hoort",
        en: "`\(meant)` stands there already: take this line away, or put it where it belongs")
      return Flaw(
        "KEY01", at: span, detail: detail,
        help: placeElsewhere(stranger.value.key, than: table, isTop: isTop) ?? taken)
    }
    return Flaw(
      "KEY01", at: span, detail: detail, help: .meant("`\(meant)`"),
      suggestion: stranger.isSure ? Suggestion(span, meant) : nil)
  }

  /// Below a heading every key belongs to that heading: the commonest fault of a first file.
  private func placeElsewhere(_ key: String, than table: TableDeclaration, isTop: Bool) -> Wording? {
    let tables = KeyCatalogue.tables.filter { $0 !== table && $0[key] != nil }
    let others = tables.map(\.name)
    guard !others.isEmpty, table.keys.count > 1 else { return nil }
    if isTop, let file = otherFile(others[0]) {
      return Wording(
        nl: "`\(key)` hoort in \(file.nl), niet in dit bestand",
        en: "`\(key)` belongs in \(file.en), not in this file")
    }
    if others.first == "activity" || others.first == "organisation" || others.first == "party" {
      return Wording(
        nl: "`\(key)` hoort bij het hele bestand: zet de regel boven de eerste regel met [ ]",
        en: "`\(key)` belongs to the whole file: put the line above the first line with [ ]")
    }
    let headings = tables.flatMap { TableHeading.headings(of: $0, beside: table) }
    let names = headings.map { "[\($0)]" }.joined(separator: ", ")
    return Wording(nl: "`\(key)` hoort in \(names)", en: "`\(key)` belongs in \(names)")
  }

  private func otherFile(_ table: String) -> Wording? {
    switch table {
    case "organisation": Wording(nl: "organisation.md", en: "organisation.md")
    case "activity": Wording(nl: "een bestand in activities/", en: "a file in activities/")
    case "party": Wording(nl: "een bestand in parties/", en: "a file in parties/")
    default: nil
    }
  }
}
