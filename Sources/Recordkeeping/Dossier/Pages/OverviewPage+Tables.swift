extension OverviewPage {
  /// How many activities there are of each status and role, and how many parties.
  func counts() throws(WordFault) -> DossierSection {
    let activities = context.register.activities
    var rows = [try row(context.word("title.activities"), activities.count)]
    let statuses = Choices["status"].ids
    rows += try count(activities.map { $0.status?.value.rawValue }, statuses, "status", "column.status")
    rows += try count(activities.map { $0.role?.value.rawValue }, Choices["role"].ids, "role", "column.role")
    rows.append(try row(context.word("overview.parties"), context.register.parties.count))
    let table = DossierTable(
      caption: try context.word("overview.counts-caption"),
      columns: [try context.word("overview.what"), try context.word("overview.number")], rows: rows)
    return try section("counts", [.table(table)])
  }

  private func row(_ name: String, _ count: Int) throws(WordFault) -> [DossierTable.Cell] {
    [[DossierLine(name)], [DossierLine("\(count)")]]
  }

  private func count(_ words: [String?], _ ids: [String], _ list: String, _ key: String) throws(WordFault)
    -> [[DossierTable.Cell]]
  {
    var rows: [[DossierTable.Cell]] = []
    let name = try context.word(key)
    for id in ids.map(Optional.some) + [nil] {
      let number = words.count { $0 == id }
      guard number > 0 else { continue }
      let label = try context.choice(id, in: list)
      rows.append(try row(context.word("value.pair", ["name": name, "value": label]), number))
    }
    return rows
  }

  /// What each owner is in charge of, what of that is overdue and what is open.
  func owners(_ agenda: Agenda) throws(WordFault) -> DossierSection? {
    let activities = context.register.activities
    let owners = Set(activities.compactMap { $0.owner?.value })
      .sorted { $0.precedes($1) }
    guard !activities.isEmpty else { return nil }
    var rows: [[DossierTable.Cell]] = []
    for owner in owners.map(Optional.some) + [nil] {
      let own = activities.filter { $0.owner?.value == owner }
      guard !own.isEmpty else { continue }
      let late = agenda.late.count { $0.owner == owner && isOfActivity($0) }
      let open = own.reduce(0) { $0 + context.findings.of($1.fields).count }
      rows.append([
        try context.cell(orOpen: owner), [DossierLine("\(own.count)")], [DossierLine("\(late)")],
        [DossierLine("\(open)")],
      ])
    }
    let columns = try context.columns("owner", "activities", "late", "open")
    return try section(
      "owners",
      [
        .table(
          DossierTable(caption: try context.word("overview.owners-caption"), columns: columns, rows: rows))
      ])
  }

  private func isOfActivity(_ item: AgendaItem) -> Bool {
    item.whose.parts.contains { part in
      if case .link(_, .activity) = part { true } else { false }
    }
  }

  /// Every activity with how it stands.
  func activities() throws(WordFault) -> DossierSection {
    var rows: [[DossierTable.Cell]] = []
    for (place, activity) in context.register.activities.enumerated() {
      rows.append([
        [context.link(toActivity: place)], try context.cell(orOpen: activity.owner?.value),
        [DossierLine(try context.choice(activity.role?.value.rawValue, in: "role"))],
        [DossierLine(try context.choice(activity.status?.value.rawValue, in: "status"))],
        try context.cell(activity.reviewed?.value),
        [DossierLine("\(context.findings.of(activity.fields).count)")],
      ])
    }
    let table = try context.table(
      context.word("overview.activities-caption"),
      context.columns("activity", "owner", "role", "status", "reviewed", "open"), rows,
      orNothing: "overview.none")
    return try section("activities", [table])
  }
}
