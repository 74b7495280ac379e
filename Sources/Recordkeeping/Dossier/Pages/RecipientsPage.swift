/// Every party of the register, what is agreed with it and where it is used (AVG art. 26, 28, 30(1)(d)).
struct RecipientsPage {
  let context: DossierContext

  func page() throws(WordFault) -> DossierPage {
    let parties = context.register.parties
    let uses = uses()
    var rows: [[DossierTable.Cell]] = []
    var blocks: [DossierBlock] = []
    for party in parties {
      let own = uses[party.id] ?? []
      rows.append(try row(party, own.count))
      let name = DossierLine([.text(context.name(of: party)), .text(" "), .code(party.id)])
      blocks.append(.heading(name, context.address(of: party)))
      blocks.append(.facts(try FactReader(context: context, activity: nil).facts(party.fields)))
      if let body = context.body(of: party.fields) { blocks.append(body) }
      blocks.append(try used(own, by: party))
    }
    let caption = try context.word("recipients.caption")
    let columns = try context.columns("party", "role", "country", "agreement", "activities")
    let table = try context.table(caption, columns, rows, orNothing: "recipients.none")
    var sections = [DossierSection(id: "all", heading: caption, blocks: [table])]
    if !parties.isEmpty {
      sections.append(
        DossierSection(id: "each", heading: try context.word("recipients.more"), blocks: blocks))
    }
    return DossierPage(.recipients, title: try context.word("title.recipients"), sections: sections)
  }

  /// The activities in which each party occurs, and as what.
  private func uses() -> [String: [(place: Int, keys: [String])]] {
    var uses: [String: [(Int, [String])]] = [:]
    for (place, activity) in context.register.activities.enumerated() {
      for (id, keys) in PartyRoles(in: activity, of: context.register).named {
        uses[id, default: []].append((place, keys))
      }
    }
    return uses
  }

  private func row(_ party: Party, _ count: Int) throws(WordFault) -> [DossierTable.Cell] {
    var agreement: [DossierLine] = []
    if let answer = party.agreement?.value {
      if let signed = answer.value?.record.signed?.value {
        agreement.append(DossierLine(try context.word("processor.signed", ["day": context.date(signed)])))
      }
      if let until = answer.value?.record.until?.value {
        let text = try context.word("processor.until", ["day": context.date(until)])
        agreement.append(until < context.day ? .strong(text) : DossierLine(text))
      }
      if answer.value == nil { agreement.append(DossierLine(try context.word("value.none"))) }
    }
    let country = party.country.map { context.phrasing.capitalised(context.phrasing.country($0.value.id)) }
    return [
      [context.link(to: party)],
      [DossierLine(try context.choice(party.role?.value.rawValue, in: "party-role"))],
      try context.cell(orOpen: country), agreement, [DossierLine("\(count)")],
    ]
  }

  private func used(_ uses: [(place: Int, keys: [String])], by party: Party) throws(WordFault) -> DossierBlock
  {
    var rows: [[DossierTable.Cell]] = []
    for use in uses {
      var ways: [DossierLine] = []
      for key in use.keys { ways.append(DossierLine(try context.word("activity.\(key)"))) }
      rows.append([[context.link(toActivity: use.place)], ways])
    }
    guard !rows.isEmpty else {
      let nothing = try context.word("recipients.unused")
      let label = try context.word("column.used-by")
      return .facts([Fact(label: label, value: .lines([DossierLine(nothing)]))])
    }
    return .table(
      DossierTable(
        caption: try context.word("recipients.used-caption", ["party": context.name(of: party)]),
        columns: try context.columns("activity", "as"), rows: rows))
  }
}
