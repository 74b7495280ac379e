/// How long each kind of data stays, in every activity (AVG art. 30(1)(f)).
struct RetentionPage {
  let context: DossierContext

  func page() throws(WordFault) -> DossierPage {
    var rows: [(kind: String, title: String, cells: [DossierTable.Cell])] = []
    for (place, activity) in context.register.activities.enumerated() {
      for row in activity.personalData {
        let kind = context.phrasing.capitalised(context.phrasing.kind(of: row))
        rows.append((kind, context.title(of: activity), try cells(of: row, kind, place)))
      }
    }
    rows.sort { left, right in
      left.kind == right.kind
        ? left.title.precedes(right.title)
        : left.kind.lowercasedASCII.precedes(right.kind.lowercasedASCII)
    }
    let caption = try context.word("retention.caption")
    let columns = try context.columns("kind", "people", "term", "followed", "activity", "owner")
    let table = try context.table(caption, columns, rows.map(\.cells), orNothing: "retention.none")
    return DossierPage(
      .retention, title: try context.word("title.retention"),
      sections: [DossierSection(id: "all", heading: caption, blocks: [table])])
  }

  private func cells(of row: PersonalData, _ kind: String, _ place: Int) throws(WordFault) -> [DossierTable
    .Cell]
  {
    let activity = context.register.activities[place]
    let terms = try context.terms(of: row, in: activity)
    let people = try context.phrasing.subjects(activity.dataSubjects(of: row))
    let open = DossierLine.strong(try context.word("retention.open"))
    return [
      [DossierLine(kind)], people.isEmpty ? [open] : [DossierLine(context.phrasing.capitalised(people))],
      terms.isEmpty ? [open] : terms.map(\.line), terms.flatMap(\.followed),
      [context.link(toActivity: place)], activity.owner.map { [DossierLine($0.value)] } ?? [],
    ]
  }
}
