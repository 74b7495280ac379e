/// The measures that protect the data (AVG art. 30(1)(g), 30(2)(d), 32(1)).
struct SecurityPage {
  let context: DossierContext

  func page() throws(WordFault) -> DossierPage {
    var sections: [DossierSection] = []
    if let shared = context.register.organisation?.securityMeasures?.value.ids {
      sections.append(
        DossierSection(
          id: "organisation", heading: try context.word("security.organisation"),
          blocks: [.list(context.labels(shared, in: "security-measures"))]))
    }
    var rows: [[DossierTable.Cell]] = []
    for (place, activity) in context.register.activities.enumerated() {
      rows.append([[context.link(toActivity: place)], try measures(of: activity)])
    }
    let caption = try context.word("security.caption")
    let table = try context.table(
      caption, context.columns("activity", "measures"), rows, orNothing: "security.none")
    sections.append(DossierSection(id: "all", heading: caption, blocks: [table]))
    return DossierPage(.security, title: try context.word("title.security"), sections: sections)
  }

  private func measures(of activity: ProcessingActivity) throws(WordFault) -> [DossierLine] {
    let own = context.labels(activity.securityMeasures?.value.ids ?? [], in: "security-measures")
    if !own.isEmpty { return own }
    if let reason = activity.securityReason?.value {
      return [DossierLine(try context.word("security.reason", ["reason": reason]))]
    }
    let isShared = context.register.organisation?.securityMeasures != nil
    return [
      isShared
        ? DossierLine(try context.word("security.shared")) : .strong(try context.word("security.open"))
    ]
  }
}
