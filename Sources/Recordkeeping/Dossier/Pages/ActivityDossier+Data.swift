extension ActivityDossier {
  /// Each purpose with its basis, and all else that belongs to it.
  func purposes() throws(WordFault) -> DossierSection? {
    guard !activity.purposes.isEmpty else { return nil }
    var blocks: [DossierBlock] = []
    for purpose in activity.purposes {
      let name = try reader.name(of: purpose.fields)
      blocks.append(.heading(DossierLine(name.parts + [.text(" "), .code(purpose.id)]), nil))
      if let basis = try context.phrasing.basis(of: purpose) {
        blocks.append(
          .paragraph(DossierLine("\(context.phrasing.capitalised(basis.name)) (\(basis.article))")))
      }
      blocks.append(.facts(try reader.facts(purpose.fields, except: ["purpose", "legal-basis"])))
    }
    return try section("purposes", blocks)
  }

  /// A table of what holds for each row, also where it follows from the activity; below it what else the rows say.
  func data() throws(WordFault) -> DossierSection? {
    let rows = activity.personalData
    guard !rows.isEmpty else { return nil }
    var cells: [[DossierTable.Cell]] = []
    var more: [DossierBlock] = []
    for row in rows {
      cells.append(try self.cells(of: row))
      let facts = try rest(of: row)
      guard !facts.isEmpty else { continue }
      more.append(
        .heading(DossierLine(try reader.name(of: row.fields).parts + [.text(" "), .code(row.id)]), nil))
      more.append(.facts(facts))
    }
    let columns = try context.columns("kind", "people", "source", "receivers", "term")
    let table = DossierTable(
      caption: try context.word("activity.data-caption"), columns: columns, rows: cells)
    return try section("data", [.table(table)] + more)
  }

  private func cells(of row: PersonalData) throws(WordFault) -> [DossierTable.Cell] {
    let people = try context.phrasing.subjects(activity.dataSubjects(of: row))
    var source: [DossierLine] = []
    for id in row.source?.value.ids ?? [] { source.append(try reader.line(id, .sources)) }
    let receivers = row.recipients ?? activity.recipients
    let none = DossierLine(try context.word("value.none"))
    let open = DossierLine.strong(try context.word("value.open"))
    let terms = try context.terms(of: row, in: activity).map(\.line)
    return [
      [try reader.name(of: row.fields)],
      people.isEmpty ? [open] : [DossierLine(context.phrasing.capitalised(people))],
      source.isEmpty ? [open] : source,
      receivers.map { $0.value.value?.ids.map(context.link(toParty:)) ?? [none] } ?? [open],
      terms.isEmpty ? [open] : terms,
    ]
  }

  /// What the table does not say of a row.
  private func rest(of row: PersonalData) throws(WordFault) -> [Fact] {
    let said: Set<String> = ["category", "data-subjects", "recipients", "source", "retention"]
    let phrased: Set<String> = [
      "period", "start", "criteria", "erased-within", "purposes", "data-subjects",
    ]
    var facts = try reader.facts(row.fields, except: said)
    for (place, term) in row.retention.enumerated() {
      let rest = try reader.facts(term.fields, except: phrased)
      guard !rest.isEmpty else { continue }
      let number = try context.word("value.term", ["number": "\(place + 1)"])
      let label = row.retention.count > 1 ? number : try context.word("key.retention")
      facts.append(Fact(label: label, value: .group(rest)))
    }
    return facts
  }

  /// Who has to do with it, in which way, and what each gets.
  func recipients() throws(WordFault) -> DossierSection? {
    let roles = PartyRoles(in: activity, of: context.register)
    guard activity.isOwn || !roles.named.isEmpty else { return nil }
    var rows: [[DossierTable.Cell]] = []
    for (id, keys) in roles.named {
      let party = context.register.party(id)
      var ways: [DossierLine] = []
      for key in keys { ways.append(DossierLine(try context.word("activity.\(key)"))) }
      let data = activity.personalData.filter { activity.recipients(of: $0).contains(id) }
      rows.append([
        [context.link(toParty: id)], ways,
        try context.cell(
          orOpen: party?.role.map { (role) throws(WordFault) in
            try context.choice(role.value.rawValue, in: "party-role")
          }),
        try context.cell(
          orOpen: party?.country.map { context.country($0.value.id) }),
        data.map(context.phrasing.kind(of:)).withoutRepeats.map { DossierLine($0) },
      ])
    }
    let isNone = activity.recipients != nil
    let table = try context.table(
      context.word("activity.recipients-caption"), context.columns("party", "as", "role", "country", "kind"),
      rows,
      orNothing: isNone ? "activity.recipients-none" : "activity.recipients-open")
    return try section("recipients", [table])
  }

  /// The transfers of all parties that get data.
  func transfers() throws(WordFault) -> DossierSection? {
    let ids = PartyRoles(in: activity, of: context.register).named.filter { $0.keys != ["as-client"] }.map(
      \.id)
    var rows: [[DossierTable.Cell]] = []
    for party in ids.compactMap(context.register.party) {
      for transfer in party.transfers?.value.value?.records ?? [] {
        rows.append([[context.link(to: party)]] + (try context.cells(of: transfer, to: party)))
      }
    }
    let table = try context.table(
      context.word("activity.transfers-caption"),
      context.columns("party", "country", "ground", "safeguards", "checked", "document"), rows,
      orNothing: "activity.transfers-none")
    return try section("transfers", [table])
  }
}
