/// Every transfer outside the EEA: where to, on what ground, with which safeguards (AVG art. 30(1)(e), 44-49).
struct TransfersPage {
  let context: DossierContext

  func page() throws(WordFault) -> DossierPage {
    var rows: [[DossierTable.Cell]] = []
    for party in context.register.parties {
      for transfer in party.transfers?.value.value?.records ?? [] {
        rows.append(
          [[context.link(to: party)]] + (try context.cells(of: transfer, to: party)) + [activities(of: party)]
        )
      }
    }
    let caption = try context.word("transfers.caption")
    let columns = try context.columns(
      "party", "country", "ground", "safeguards", "checked", "document", "activities")
    let table = try context.table(caption, columns, rows, orNothing: "transfers.none")
    return DossierPage(
      .transfers, title: try context.word("title.transfers"),
      sections: [DossierSection(id: "all", heading: caption, blocks: [table])])
  }

  private func activities(of party: Party) -> [DossierLine] {
    context.register.activities.indices.filter { place in
      let activity = context.register.activities[place]
      return PartyRoles(in: activity, of: context.register).named.contains { $0.id == party.id }
    }.map(context.link(toActivity:))
  }
}
