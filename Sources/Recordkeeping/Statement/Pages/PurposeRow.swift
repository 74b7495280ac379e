/// A line of the overview: one purpose, with the data, the basis, the terms and the recipients that go with it.
struct PurposeRow {
  let statement: Statement
  let activity: ProcessingActivity
  let purpose: Purpose

  private var phrasing: Phrasing { statement.phrasing }
  private var rows: [PersonalData] {
    activity.personalData.filter { row in activity.purposes(of: row).contains { $0.id == purpose.id } }
  }

  /// Every value of a line of `overview.html`.
  func value() throws(WordFault) -> TemplateValue {
    let basis = try phrasing.basis(of: purpose)
    let asks = purpose.consent != nil || purpose.legalBasis?.value == .consent
    let interest = purpose.legalBasis?.value == .legitimateInterests ? purpose.legitimateInterest : nil
    return .table([
      "interest": .text(orNothing: interest.map { phrasing.text($0.value) }),
      "anchor": .text(PageAddress.anchor(of: purpose, in: activity)),
      "purpose": .text(purpose.purpose.map { phrasing.text($0.value) } ?? ""),
      "kinds": .text(
        phrasing.capitalised(try phrasing.list(phrasing.unique(rows.map(phrasing.kind(of:)))))),
      "basis": .text(orNothing: basis?.sentence), "article": .text(orNothing: basis?.article),
      "withdraw-address": .text(asks ? statement.addresses.withdrawal(of: purpose, in: activity) : ""),
      "terms": .list(try terms().map(TemplateValue.text)),
      "receivers": .text(phrasing.capitalised(try phrasing.list(recipients()))),
    ])
  }

  /// The terms, each once; with the kinds of data that it is for where there are several.
  private func terms() throws(WordFault) -> [String] {
    var groups: [(term: String, kinds: [String])] = []
    for row in rows {
      let term = try phrasing.enumeration(phrasing.unique(phrases(of: row)))
      let kind = phrasing.kind(of: row)
      if let place = groups.firstIndex(where: { $0.term == term }) {
        groups[place].kinds.append(kind)
      } else if !term.isEmpty {
        groups.append((term, [kind]))
      }
    }
    if groups.count == 1 { return groups.map { phrasing.capitalised($0.term) } }
    return try groups.map { (group) throws(WordFault) in
      let kinds = try phrasing.list(phrasing.unique(group.kinds))
      return phrasing.capitalised(
        try phrasing.words["retention.for-some", ["scope": kinds, "term": group.term]])
    }
  }

  private func phrases(of row: PersonalData) throws(WordFault) -> [String] {
    let own = activity.terms(of: row).filter { $0.purposes?.value.contains(purpose.id) ?? true }
    return try own.map { (term) throws(WordFault) in try phrasing.retention(term, in: activity).text }
  }

  private func recipients() throws(WordFault) -> [String] {
    let ids = Set(rows.flatMap(activity.recipients(of:)))
    let parties = phrasing.recipients(of: activity).filter { rows.isEmpty || ids.contains($0.id) }
    return phrasing.unique(try parties.map(phrasing.recipient))
  }
}
