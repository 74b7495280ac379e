/// What the statement says of one activity.
struct ActivitySection {
  let statement: Statement
  let activity: ProcessingActivity
  /// The headings of a body stand below that of the activity, which is of the third level.
  private static let headingOffset = 3

  var phrasing: Phrasing { statement.phrasing }

  /// Every value of `activity.html`.
  func values() throws(WordFault) -> TemplateTable {
    var values = try others().with(data())
    values["id"] = .text(activity.id)
    values["in-whole"] = .flag(statement.addresses.isWhole)
    values["activity-title"] = .text(statement.title(of: activity))
    let subjects = try phrasing.subjects(activity.dataSubjects?.value.ids ?? [])
    values["subjects"] = .text(phrasing.capitalised(subjects))
    values["body"] = .html(body)
    values["ended"] = .flag(activity.status?.value == .ended)
    values["purposes"] = .list(try activity.purposes.enumerated().map(purpose))
    values["recipients"] = .list(try phrasing.recipients(of: activity).map(recipient))
    let transfers = phrasing.transfers(of: activity)
    values["transfers"] = .list(try transfers.map(transfer))
    values["has-transfers"] = .flag(!transfers.isEmpty)
    return values
  }

  private var body: SafeHTML {
    guard let part = activity.fields.body?.part(in: phrasing.language),
      statement.files.indices.contains(part.file)
    else {
      return SafeHTML(escaping: "")
    }
    let file = statement.files[part.file]
    return Markdown.render(file: file, number: part.file, body: part.range, headingOffset: Self.headingOffset)
      .html
  }

  private func purpose(_ place: Int, _ purpose: Purpose) throws(WordFault) -> TemplateValue {
    let basis = try phrasing.basis(of: purpose)
    let asks = purpose.consent != nil || purpose.legalBasis?.value == .consent
    let interest = purpose.legalBasis?.value == .legitimateInterests ? purpose.legitimateInterest : nil
    return .table([
      "number": .text(activity.purposes.count > 1 ? "\(place + 1)" : ""),
      "purpose": .text(purpose.purpose.map { phrasing.text($0.value) } ?? ""),
      "basis": .text(orNothing: basis?.sentence),
      "basis-name": .text(orNothing: basis?.name),
      "article": .text(orNothing: basis?.article),
      "law": .text(try phrasing.enumeration(basis?.law ?? [])),
      "interest": .text(orNothing: interest.map { phrasing.text($0.value) }),
      "further": .text(orNothing: earlier(of: purpose)),
      "rights-here": .text(try phrasing.list(statement.rights(for: purpose, in: activity))),
      "withdraw-address": .text(asks ? statement.addresses.withdrawal(of: purpose, in: activity) : ""),
    ])
  }

  /// The purpose for which the data were got, where this one came later.
  private func earlier(of purpose: Purpose) -> String? {
    guard let id = purpose.furtherPurposeOf?.value.id else { return nil }
    let all = phrasing.register.activities.flatMap(\.purposes)
    let earlier = (activity.purposes + all).first { $0.id == id }
    return earlier?.purpose.map { phrasing.text($0.value) } ?? id
  }

  private func recipient(_ party: Party) throws(WordFault) -> TemplateValue {
    .table([
      "recipient": .text(phrasing.capitalised(try phrasing.recipient(party))),
      "service": .text(try phrasing.service(of: party)),
      "share": .text(try phrasing.share(of: party, in: activity)),
    ])
  }

  private func transfer(_ party: Party, _ transfer: Transfer) throws(WordFault) -> TemplateValue {
    let phrase = try phrasing.transfer(transfer, to: party)
    return .table([
      "transfer-party": .text(phrasing.name(of: party)),
      "transfer-country": .text(try phrasing.destination(transfer.id)),
      "transfer-ground": .text(orNothing: phrase?.ground),
      "transfer-article": .text(orNothing: phrase?.article),
      "copy": .link(orNothing: phrase?.copy),
    ])
  }
}
