/// Everything that the rules found, and what someone has let stand.
struct OpenPointsPage {
  let context: DossierContext

  func page() throws(WordFault) -> DossierPage {
    var sections: [DossierSection] = []
    for (place, group) in groups.enumerated() {
      let heading = try heading(of: group.record)
      let table = try FindingTable(context: context).table(
        group.findings, caption: context.word("finding.caption", ["record": heading]))
      sections.append(DossierSection(id: "record-\(place + 1)", heading: heading, blocks: [.table(table)]))
    }
    if let waivers = try waivers() { sections.append(waivers) }
    var introduction: [DossierBlock] = []
    if context.findings.open.isEmpty {
      introduction.append(.paragraph(DossierLine(try context.word("finding.none"))))
    } else {
      introduction.append(.paragraph(DossierLine(try context.word("finding.intro"))))
    }
    if !context.checkup.secrets.isEmpty {
      introduction.append(.paragraph(DossierLine(try context.word("finding.masked"))))
    }
    return DossierPage(
      .openPoints, title: try context.word("title.open-points"), introduction: introduction,
      sections: sections)
  }

  /// The findings by record, that with the heaviest first.
  private var groups: [(record: Int, findings: [ReportedFinding])] {
    var order: [Int] = []
    var byRecord: [Int: [ReportedFinding]] = [:]
    for finding in context.findings.open {
      let record = context.findings.record(of: finding)
      if byRecord[record] == nil { order.append(record) }
      byRecord[record, default: []].append(finding)
    }
    return order.map { ($0, byRecord[$0] ?? []) }
  }

  /// What people call the record, else its file.
  private func heading(of record: Int) throws(WordFault) -> String {
    let register = context.register
    if let activity = register.activities.first(where: { $0.span.file == record }) {
      return context.title(of: activity)
    }
    if let party = register.parties.first(where: { $0.span.file == record }) {
      return context.name(of: party)
    }
    if let organisation = register.organisation, organisation.span.file == record {
      return organisation.name?.value ?? "organisation.md"
    }
    let files = context.checkup.files
    return files.indices.contains(record)
      ? SafeText.shown(files[record].path) : try context.word("finding.register")
  }

  private func waivers() throws(WordFault) -> DossierSection? {
    var rows: [[DossierTable.Cell]] = []
    for finding in context.findings.waived {
      guard let waiver = finding.waiver else { continue }
      rows.append([
        [.code(waiver.code)], [DossierLine(context.phrasing.capitalised(finding.message))],
        [.code(FindingTable.place(finding.place))], [DossierLine(waiver.reason)], [DossierLine(waiver.by)],
        try context.cell(waiver.until),
      ])
    }
    guard !rows.isEmpty else { return nil }
    let table = DossierTable(
      caption: try context.word("finding.waivers-caption"),
      columns: try context.columns("rule", "what", "place", "reason", "by", "until"), rows: rows)
    return DossierSection(
      id: "waivers", heading: try context.word("finding.waivers"), blocks: [.table(table)])
  }
}
