/// What a reviewer wants to know first: who, how much, what is overdue, and what is open.
struct OverviewPage {
  let context: DossierContext

  private var register: Register { context.register }

  func page() throws(WordFault) -> DossierPage {
    let agenda = try Agenda(context)
    var sections = [try unread()].compactMap(\.self)
    sections += [try findings(), try late(agenda), try soon(agenda), try counts()]
    sections += [try owners(agenda), try activities(), try organisation()].compactMap(\.self)
    if let fields = register.organisation?.fields, let body = context.body(of: fields) {
      sections.append(try section("introduction", [body]))
    }
    return DossierPage(.overview, title: try context.word("title.overview"), sections: sections)
  }

  func section(_ id: String, _ blocks: [DossierBlock]) throws(WordFault) -> DossierSection {
    DossierSection(id: id, heading: try context.word("overview.\(id)"), blocks: blocks)
  }

  /// Files that were found and not read: of what they say nothing is known.
  private func unread() throws(WordFault) -> DossierSection? {
    let findings = context.findings.open.filter { DossierContext.unreadCodes.contains($0.finding.rule.code) }
    guard !findings.isEmpty else { return nil }
    let rows = findings.map { finding -> [DossierTable.Cell] in
      [[.code(finding.place.path.shown)], [DossierLine(context.phrasing.capitalised(finding.message))]]
    }
    let table = DossierTable(
      caption: try context.word("overview.unread-caption"), columns: try context.columns("file", "what"),
      rows: rows)
    return try section(
      "unread", [.paragraph(.strong(try context.word("overview.unread-intro"))), .table(table)])
  }

  private func findings() throws(WordFault) -> DossierSection {
    let open = context.findings.open
    guard !open.isEmpty else {
      return try section("findings", [.paragraph(DossierLine(try context.word("overview.findings-none")))])
    }
    let counts = Tally(open.map(\.finding)).words(in: context.language)
    return try section(
      "findings",
      [
        .paragraph(DossierLine(try context.word("overview.findings-some", ["counts": counts]))),
        .paragraph(.link(try context.word("overview.findings-link"), .openPoints)),
      ])
  }

  private func late(_ agenda: Agenda) throws(WordFault) -> DossierSection {
    let caption = try context.word("overview.late-caption", ["day": context.date(context.day)])
    return try section("late", [try table(agenda.late, caption, orNothing: "overview.late-none")])
  }

  private func soon(_ agenda: Agenda) throws(WordFault) -> DossierSection {
    let caption = try context.word("overview.soon-caption", ["day": context.date(agenda.end)])
    var blocks = [try table(agenda.soon, caption, orNothing: "overview.soon-none")]
    if agenda.later > 0 {
      blocks.append(.paragraph(DossierLine(try context.word("overview.later", ["count": "\(agenda.later)"]))))
    }
    return try section("soon", blocks)
  }

  private func table(_ items: [AgendaItem], _ caption: String, orNothing word: String) throws(WordFault)
    -> DossierBlock
  {
    var rows: [[DossierTable.Cell]] = []
    for item in items {
      let day =
        item.day == nil ? [DossierLine.strong(try context.word("agenda.never"))] : try context.cell(item.day)
      rows.append([day, [DossierLine(item.what)], [item.whose], item.owner.map { [DossierLine($0)] } ?? []])
    }
    return try context.table(
      caption, context.columns("when", "what", "whose", "owner"), rows, orNothing: word)
  }

  private func organisation() throws(WordFault) -> DossierSection? {
    guard let organisation = register.organisation else {
      return try section(
        "organisation", [.paragraph(.strong(try context.word("overview.no-organisation")))])
    }
    let facts = try FactReader(context: context, activity: nil).facts(organisation.fields)
    return try section("organisation", [.facts(facts)])
  }
}
