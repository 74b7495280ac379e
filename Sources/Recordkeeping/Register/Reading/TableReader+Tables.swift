extension TableReader {
  mutating func inner(
    _ value: TOMLValue, _ key: KeyDeclaration, _ table: TableDeclaration, _ translations: [TranslatedTable]
  ) -> FieldContent {
    guard value.kind == .table else { return wrongKind(value, key) }
    return .table(fields(of: value, as: table, id: key.name, at: value.span, translations: translations))
  }

  /// Tables under ids; ids that are not allowed are told of, and read all the same.
  mutating func rows(
    _ value: TOMLValue, _ key: KeyDeclaration, _ table: TableDeclaration, _ translations: [TranslatedTable]
  ) -> FieldContent? {
    guard value.kind == .table else { return wrongKind(value, key) }
    if value.children.isEmpty { return nil }
    var rows: [Fields] = []
    for row in value.children {
      if table[row.key] != nil, table.rowNames != .codes, row.kind != .table {
        return unnamed(value, key, table)
      }
      guard row.kind == .table else {
        _ = wrongKind(
          row, key,
          help: Wording(
            nl: "maak er een eigen tabel van: [\(key.name).\(row.key)]",
            en: "make it a table: [\(key.name).\(row.key)]"))
        continue
      }
      checkName(row, table.rowNames)
      rows.append(
        fields(of: row, as: table, id: row.key, at: row.span, translations: translations.map { $0[row.key] }))
    }
    return .rows(rows)
  }

  /// The keys of one row stand where the rows' names are expected: a transfer without a country, a purpose without an id.
  private mutating func unnamed(_ value: TOMLValue, _ key: KeyDeclaration, _ table: TableDeclaration)
    -> FieldContent
  {
    let help = { (name: String) in
      Wording(nl: "zet er een naam bij: [\(key.name).\(name)]", en: "add a name: [\(key.name).\(name)]")
    }
    switch table.rowNames {
    case .countries: return refuse(value, "TRF07", help: help("US"))
    case .parties: return refuse(value, "KEY02", help: help(ids.parties.sorted().first ?? "voorbeeldmail"))
    case .free, .codes: return refuse(value, "KEY02", help: help("x"))
    }
  }

  mutating func list(
    _ value: TOMLValue, _ key: KeyDeclaration, _ table: TableDeclaration, _ translations: [TranslatedTable]
  ) -> FieldContent? {
    if value.kind == .table {
      let fields = fields(
        of: value, as: table, id: key.name, at: value.span, translations: translations.map { $0[0] })
      return .rows([fields])
    }
    guard value.kind == .array else { return wrongKind(value, key) }
    if value.children.isEmpty { return nil }
    var rows: [Fields] = []
    for (place, element) in value.children.enumerated() {
      guard element.kind == .table else { return wrongKind(element, key) }
      rows.append(
        fields(
          of: element, as: table, id: key.name, at: element.span, translations: translations.map { $0[place] }
        ))
    }
    return .rows(rows)
  }

  mutating func days(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard value.kind == .table else { return wrongKind(value, key) }
    var days: [String: Located<Day>] = [:]
    for child in value.children {
      if let day = day(child, key) { days[child.key] = Located(day, at: child.span) }
    }
    return .days(days)
  }

  mutating func map(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard value.kind == .table else { return wrongKind(value, key) }
    var map: [String: Located<String>] = [:]
    for child in value.children {
      if case .words(let words) = word(child, key) { map[child.key] = words[0] }
    }
    return .map(map)
  }

  private mutating func checkName(_ row: TOMLValue, _ names: RowNames) {
    switch names {
    case .free:
      if !RecordName.isID(row.key) || ids.reserved.contains(row.key) {
        flaws.append(Flaw("REF01", at: row.keySpan))
      }
    case .parties:
      if !ids.parties.contains(row.key) {
        flaws.append(
          Flaw(
            "REC01", at: row.keySpan,
            detail: Wording(nl: "er is geen parties/\(row.key).md", en: "there is no parties/\(row.key).md"),
            help: Self.nearest(row.key, in: ids.parties.sorted())))
      }
    case .countries:
      if Countries[row.key] == nil {
        flaws.append(Flaw("TRF07", at: row.keySpan, help: Self.country(named: row.key)))
      }
    case .codes: break
    }
  }

  /// The code of a country that was written by its name, or in small letters.
  private static func country(named name: String) -> Wording? {
    Countries.meant(by: name).map {
      Wording(nl: "bedoelt u [transfers.\($0.code)]?", en: "did you mean [transfers.\($0.code)]?")
    }
  }

  static func nearest(_ word: String, in words: [String]) -> Wording? {
    Nearest.word(to: word, among: words).map {
      Wording(nl: "bedoelt u \"\($0)\"?", en: "did you mean \"\($0)\"?")
    }
  }
}
