/// Findings as a table: how heavy, what, where, by which law, and what to do.
struct FindingTable {
  let context: DossierContext

  func table(_ findings: [ReportedFinding], caption: String) throws(WordFault) -> DossierTable {
    var rows: [[DossierTable.Cell]] = []
    for finding in findings { rows.append(try cells(finding)) }
    return DossierTable(
      caption: caption, columns: try context.columns("rule", "weight", "what", "place", "law", "help"),
      rows: rows)
  }

  private func cells(_ finding: ReportedFinding) throws(WordFault) -> [DossierTable.Cell] {
    let (rule, law) = (finding.finding.rule, finding.finding.provisions)
    var what = [DossierLine(context.phrasing.capitalised(finding.message))]
    if let second = finding.second {
      let place = Self.place(second.place)
      what.append(DossierLine(try context.word("finding.second", ["place": place, "detail": second.detail])))
    }
    let weight = try context.word("finding.\(finding.weight)")
    return [
      [.code(rule.code)], [finding.weight == "error" ? .strong(weight) : DossierLine(weight)], what,
      [.code(Self.place(finding.place))],
      law.isEmpty ? [] : [DossierLine(Provision.citation(of: law, in: context.language))],
      finding.help.isEmpty ? [] : [DossierLine(context.phrasing.capitalised(finding.help))],
    ]
  }

  /// The file, the line and the column.
  static func place(_ place: ReportedPlace) -> String {
    "\(place.path.shown):\(place.start.line):\(place.start.column)"
  }
}
