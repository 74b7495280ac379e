extension TableReader {
  mutating func inner(
    _ values: [TOMLValue], _ key: KeyDeclaration, _ table: TableDeclaration,
    _ translations: [TranslatedTable]
  ) -> FieldContent {
    for value in values where value.kind != .table { return wrongKind(value, key) }
    return .table(
      fields(of: values, as: table, id: key.name, at: values[0].span, translations: translations))
  }

  /// Tables under ids; ids that are not allowed are told of, and read all the same.
  mutating func rows(
    _ values: [TOMLValue], _ key: KeyDeclaration, _ table: TableDeclaration,
    _ translations: [TranslatedTable]
  ) -> FieldContent? {
    for value in values where value.kind != .table { return wrongKind(value, key) }
    let children = values.flatMap(\.children)
    if children.isEmpty { return isLossy ? .unreadable : nil }
    if table.rowNames != .codes, children.contains(where: { $0.kind != .table && table[$0.key] != nil }) {
      return unnamed(values[0], key, table)
    }
    var parts: [(id: String, tables: [TOMLValue])] = []
    for row in children {
      if table.rowNames != .codes, row.key == WaiverKeys.waivers.declaration.name, row.kind == .table {
        tellMisplaced(row, in: key.name, beside: children)
        continue
      }
      guard row.kind == .table else {
        _ = wrongKind(
          row, key,
          help: Wording(
            nl: "maak er een eigen tabel van: [\(key.name).\(row.key)]",
            en: "make it a table: [\(key.name).\(row.key)]"))
        continue
      }
      let id = checkedID(of: row, in: key, table.rowNames)
      if let place = parts.firstIndex(where: { $0.id == id }) {
        parts[place].tables.append(row)
      } else {
        parts.append((id, [row]))
      }
    }
    let ids = parts.map(\.id)
    let rows = parts.map { part in
      let heading = part.tables.first { !$0.isImplied } ?? part.tables[0]
      return fields(
        of: part.tables, as: table, id: part.id, at: heading.span,
        translations: translations.map { $0[row: part.id, among: ids] })
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
        of: [value], as: table, id: key.name, at: value.span, translations: translations.map { $0[0] })
      return .rows([fields])
    }
    guard value.kind == .array else { return wrongKind(value, key) }
    if value.children.isEmpty { return nil }
    var rows: [Fields] = []
    for (place, element) in value.children.enumerated() {
      guard element.kind == .table else { return wrongKind(element, key) }
      rows.append(
        fields(
          of: [element], as: table, id: key.name, at: element.span,
          translations: translations.map { $0[place] }))
    }
    return .rows(rows)
  }

  mutating func days(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard value.kind == .table else { return wrongKind(value, key) }
    var days: [String: Located<Day>] = [:]
    for child in value.children {
      let id = key.words == .parties && !child.isKeyFaulty ? party(named: child) : child.key
      if let day = day(child, key) { days[id] = Located(day, at: child.span) }
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

  /// The id that a row has or was meant to have; what is wrong with it is told of.
  private mutating func checkedID(of row: TOMLValue, in key: KeyDeclaration, _ names: RowNames) -> String {
    let written = row.key
    let id = rowNaming.id(written, in: key.name)
    if row.isKeyFaulty || id != written { return id }
    switch names {
    case .free:
      if !RecordName.isID(id) || ids.reserved.contains(id) { tellNotAllowed(row, in: key.name) }
    case .parties: return party(named: row)
    case .countries:
      guard !Countries.knows(id) else { break }
      let meant = Countries.meant(by: id)
      flaws.append(
        Flaw(
          "TRF07", at: row.keySpan, help: meant.map { .meant("[transfers.\($0.code)]") },
          suggestion: meant.map { Suggestion(row.keySpan, $0.code) }))
      if meant == nil { hasLostPart = true }
      return meant?.code ?? id
    case .codes: break
    }
    return id
  }

  /// A waiver that stands beside the rows, where no row is named.
  private mutating func tellMisplaced(_ waivers: TOMLValue, in table: String, beside rows: [TOMLValue]) {
    let row = rows.first { $0.kind == .table && $0.key != waivers.key }?.key ?? "x"
    let code = waivers.children.first?.key ?? "RET20"
    let path = SafeText.shown("\(table).\(row).\(waivers.key).\(code)")
    flaws.append(
      Flaw(
        "REF01", at: waivers.keySpan,
        help: Wording(
          nl: "een ontheffing staat in de rij waar zij over gaat: [\(path)]",
          en: "a waiver stands in the row that it is about: [\(path)]")))
  }

  private mutating func tellNotAllowed(_ row: TOMLValue, in table: String) {
    let slug = RecordName.idLike(row.key).flatMap { slug in
      ids.reserved.contains(slug) || !rowNaming.canRename(row.key, to: slug, in: table) ? nil : slug
    }
    flaws.append(
      Flaw(
        "REF01", at: row.keySpan,
        help: slug.map { Wording(nl: "schrijf: \($0)", en: "write: \($0)") },
        suggestion: slug.map { Suggestion(row.keySpan, $0) }))
  }

  /// A party under whose id a row stands.
  private mutating func party(named row: TOMLValue) -> String {
    let target = References.Target(kind: References.party, file: nil, id: row.key)
    if isParty(row.key) {
      references.note(target)
      return row.key
    }
    let nearest = Nearest.only(to: row.key, among: ids.parties.sorted())
    let flaw = Flaw(
      "REC01", at: row.keySpan,
      detail: Wording(nl: "er is geen parties/\(row.key).md", en: "there is no parties/\(row.key).md"),
      help: nearest.map { .meant("`\($0)`") }, suggestion: nearest.map { Suggestion(row.keySpan, $0) })
    references.note(target, nearest: nearest, flaw)
    if nearest == nil { hasLostPart = true }
    return nearest ?? row.key
  }
}
