/// The record of what the organisation does on behalf of others (AVG art. 30(2)).
struct ProcessorPage {
  let context: DossierContext

  /// Nothing where the organisation works for nobody else.
  func page() throws(WordFault) -> DossierPage? {
    var sections: [DossierSection] = []
    for (place, activity) in context.register.activities.enumerated() where !activity.isOwn {
      let title = context.title(of: activity)
      var rows: [[DossierTable.Cell]] = []
      for client in activity.controllers { rows.append(try cells(of: client, in: activity)) }
      let table = try context.table(
        context.word("processor.caption", ["activity": title]),
        context.columns("client", "work", "sub-processors", "period", "agreement", "measures"), rows,
        orNothing: "processor.none")
      let link = DossierBlock.paragraph(context.link(toActivity: place))
      sections.append(DossierSection(id: "activity-\(place + 1)", heading: title, blocks: [link, table]))
    }
    guard !sections.isEmpty else { return nil }
    return DossierPage(
      .processor, title: try context.word("title.processor"),
      introduction: [.paragraph(DossierLine(try context.word("processor.intro")))], sections: sections)
  }

  private func cells(of client: ClientController, in activity: ProcessingActivity) throws(WordFault)
    -> [DossierTable.Cell]
  {
    let work = (client.categories ?? activity.categories)?.value.items.map { DossierLine($0.value) } ?? []
    let others = (client.subProcessors ?? activity.subProcessors).map { answer in
      answer.value.value?.ids.map(context.link(toParty:))
    }
    let none = DossierLine(try context.word("value.none"))
    let measures = (client.securityMeasures ?? activity.securityMeasures)?.value.ids ?? []
    let shared = context.register.organisation?.securityMeasures?.value.ids ?? []
    return [
      [context.link(toParty: client.id)] + contact(of: client), work, others.map { $0 ?? [none] } ?? [],
      try lines([
        ("from", client.since?.value), ("until", client.until?.value), ("returned", client.returned?.value),
        ("erased", client.erased?.value),
      ]),
      try lines([("signed", client.agreement?.signed?.value), ("until", client.agreement?.until?.value)]),
      context.labels(measures.isEmpty ? shared : measures, in: "security-measures"),
    ]
  }

  /// How to reach the client (AVG art. 30(2)(a)).
  private func contact(of client: ClientController) -> [DossierLine] {
    guard let party = context.register.party(client.id) else { return [] }
    return [party.address?.value, party.email?.value.text, party.phone?.value].compactMap(\.self)
      .map { DossierLine($0) }
  }

  private func lines(_ days: [(key: String, day: Day?)]) throws(WordFault) -> [DossierLine] {
    var lines: [DossierLine] = []
    for (key, day) in days {
      guard let day else { continue }
      lines.append(DossierLine(try context.word("processor.\(key)", ["day": context.date(day)])))
    }
    return lines
  }
}
