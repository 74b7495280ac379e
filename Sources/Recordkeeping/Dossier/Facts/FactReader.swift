/// Says everything that a table of the register holds, key by key in the order of their declarations. The authority gets
/// all of it, internal or public (AVG art. 30(4)), so nothing is left out that is not said elsewhere on the page.
struct FactReader {
  let context: DossierContext
  /// The activity in which the table stands, for the names of its purposes and data.
  let activity: ProcessingActivity?

  /// The answers of a table, without those of some keys.
  func facts(_ fields: Fields, except: Set<String> = []) throws(WordFault) -> [Fact] {
    var facts: [Fact] = []
    for key in fields.table.keys where !except.contains(key.name) {
      if let fact = try fact(key, in: fields) { facts.append(fact) }
    }
    return facts
  }

  /// The answers to some keys, in their order.
  func facts(_ fields: Fields, only names: [String]) throws(WordFault) -> [Fact] {
    var facts: [Fact] = []
    for name in names {
      if let key = fields.table[name], let fact = try fact(key, in: fields) { facts.append(fact) }
    }
    return facts
  }

  private func fact(_ key: KeyDeclaration, in fields: Fields) throws(WordFault) -> Fact? {
    if let entry = fields[key.name] {
      return Fact(label: try context.word("key.\(key.name)"), value: try value(entry, key))
    }
    guard fields.blanks.contains(where: { $0.key == key.name }) else { return nil }
    let blank = DossierLine.strong(try context.word("value.blank"))
    return Fact(label: try context.word("key.\(key.name)"), value: .lines([blank]))
  }

  private func value(_ entry: Fields.Entry, _ key: KeyDeclaration) throws(WordFault) -> FactValue {
    switch entry.content {
    case .table(let inner): return .group(try facts(inner))
    case .rows(let rows): return try self.rows(rows, isList: key.kind.isList)
    default:
      let lines = try lines(entry.content, key)
      if entry.isWhole { return .lines(lines) }
      return .lines(lines + [.strong(try context.word("value.partly"))])
    }
  }

  private func rows(_ rows: [Fields], isList: Bool) throws(WordFault) -> FactValue {
    if isList, rows.count == 1 { return .group(try facts(rows[0])) }
    var named: [FactRow] = []
    for (place, row) in rows.enumerated() {
      let name =
        isList
        ? DossierLine(try context.word("value.term", ["number": "\(place + 1)"])) : try self.name(of: row)
      named.append(FactRow(name: name, facts: try facts(row)))
    }
    return .rows(named)
  }

  /// What a row is called: a party, a country, a rule, or the row's own words.
  func name(of row: Fields) throws(WordFault) -> DossierLine {
    switch row.table.rowNames {
    case .parties: return context.link(toParty: row.id)
    case .countries: return DossierLine(context.phrasing.capitalised(context.phrasing.country(row.id)))
    case .codes:
      let summary = Rulebook.byCode[row.id]?.summary[context.language]
      return DossierLine([.code(row.id)] + (summary.map { [.text(" \($0)")] } ?? []))
    case .free: return DossierLine(Self.freeName(row, context))
    }
  }

  private static func freeName(_ row: Fields, _ context: DossierContext) -> String {
    if row.table === PersonalDataKeys.table {
      return context.phrasing.capitalised(context.phrasing.kind(of: PersonalData(row)))
    }
    if row.table === PurposeKeys.table, let purpose = Purpose(row).purpose {
      return context.phrasing.text(purpose.value)
    }
    if row.table === CookieKeys.table, let name = Record<CookieKeys>(row).name { return name.value }
    return row.id
  }
}
