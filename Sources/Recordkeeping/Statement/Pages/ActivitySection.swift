/// What the statement says of one activity, wherever it stands.
struct ActivitySection {
  /// The values of `activity.html` but for what depends on the page: whether it holds everything, and the ways to others.
  struct Values: Sendable {
    let table: TemplateTable
    /// A table for each purpose.
    let purposes: [TemplateTable]
  }

  let phrasing: Phrasing
  let activity: ProcessingActivity
  /// The purposes.
  let purposes: [SaidPurpose]
  /// The kinds of data.
  let rows: [SaidRow]
  /// Every party that gets data.
  let recipients: [Party]
  /// The transfers outside the EEA.
  let transfers: [(party: Party, transfer: Transfer)]
  /// The register's own text about it.
  let body: SafeHTML?

  func values() throws(WordFault) -> Values {
    var values = try others().with(data())
    values["id"] = .text(activity.id)
    values["activity-title"] = .text(phrasing.title(of: activity))
    let subjects = try phrasing.subjects(activity.dataSubjects?.value.ids ?? [])
    values["subjects"] = .text(phrasing.capitalised(subjects))
    values["body"] = .html(body ?? SafeHTML(escaping: ""))
    values["ended"] = .flag(activity.hasEnded)
    let tables = try purposes.indices.map { (place) throws(WordFault) in
      try table(purposes[place], number: purposes.count > 1 ? "\(place + 1)" : "")
    }
    values["recipients"] = .list(try recipients.map(recipient))
    values["transfers"] = .list(try transfers.map(transfer))
    values["has-transfers"] = .flag(!transfers.isEmpty)
    return Values(table: values, purposes: tables)
  }

  private func table(_ said: SaidPurpose, number: String) throws(WordFault) -> TemplateTable {
    let (purpose, basis) = (said.purpose, try said.basis.get())
    return [
      "number": .text(number),
      "purpose": .text(purpose.purpose.map { phrasing.text($0.value) } ?? ""),
      "basis": .text(orNothing: basis?.sentence),
      "basis-name": .text(orNothing: basis?.name),
      "article": .text(orNothing: basis?.article),
      "law": .text(try phrasing.enumeration(basis?.law ?? [])),
      "interest": .text(orNothing: said.interest.map { phrasing.text($0.value) }),
      "further": .text(orNothing: earlier(of: purpose)),
      "rights-here": .text(try phrasing.list(said.rights.get())),
    ]
  }

  /// The purpose for which the data were got, where this one came later.
  private func earlier(of purpose: Purpose) -> String? {
    guard let id = purpose.furtherPurposeOf?.value.id else { return nil }
    let earlier =
      activity.purposes.first { $0.id == id }
      ?? phrasing.register.activities.lazy.flatMap(\.purposes).first { $0.id == id }
    return earlier?.purpose.map { phrasing.text($0.value) } ?? id
  }

  private func recipient(_ party: Party) throws(WordFault) -> TemplateValue {
    .table([
      "recipient": .text(phrasing.capitalised(try phrasing.recipient(party))),
      "service": .text(try phrasing.service(of: party)),
      "share": .text(try phrasing.list(rows.share(of: party))),
    ])
  }

  private func transfer(_ party: Party, _ transfer: Transfer) throws(WordFault) -> TemplateValue {
    let phrase = try phrasing.transfer(transfer, to: party)
    return .table([
      "transfer-party": .text(phrasing.capitalised(phrasing.name(of: party))),
      "transfer-country": .text(try phrasing.destination(transfer.id)),
      "transfer-ground": .text(orNothing: phrase?.ground),
      "transfer-article": .text(orNothing: phrase?.article),
      "copy": .link(orNothing: phrase?.copy.map(finished)),
    ])
  }

  /// Words about the safeguards as a sentence among the others; a link has its own full stop in the template.
  private func finished(_ copy: PageLink) -> PageLink {
    copy.address == nil ? PageLink(text: phrasing.sentence(copy.text)) : copy
  }
}
