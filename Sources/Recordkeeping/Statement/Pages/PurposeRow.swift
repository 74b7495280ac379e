/// A line of the overview: one purpose, with the data, the basis, the terms and the recipients that go with it.
struct PurposeRow {
  private let phrasing: Phrasing
  private let activity: ProcessingActivity
  private let said: SaidPurpose
  /// The kinds of data that are for the purpose.
  private let rows: [SaidRow]
  /// Every party that gets data of the activity.
  private let recipients: [Party]

  /// The line of a purpose; given are all data of the activity, and all who get some.
  init(
    phrasing: Phrasing, activity: ProcessingActivity, said: SaidPurpose, rows: [SaidRow], recipients: [Party]
  ) {
    self.phrasing = phrasing
    self.activity = activity
    self.said = said
    self.rows = rows.filter { $0.purposes.contains(said.purpose.id) }
    self.recipients = recipients
  }

  private var purpose: Purpose { said.purpose }

  /// The values of a line of `overview.html`, but for the way to withdraw consent.
  func values() throws(WordFault) -> TemplateTable {
    let basis = try said.basis.get()
    return [
      "interest": .text(orNothing: said.interest.map { phrasing.text($0.value) }),
      "anchor": .text(PageAddress.anchor(of: purpose, in: activity)),
      "purpose": .text(purpose.purpose.map { phrasing.text($0.value) } ?? ""),
      "kinds": .text(
        phrasing.capitalised(try phrasing.list(rows.map(\.kind).withoutRepeats))),
      "basis": .text(orNothing: basis?.sentence), "article": .text(orNothing: basis?.article),
      "terms": .list(try terms().map(TemplateValue.text)),
      "receivers": .text(phrasing.capitalised(try phrasing.list(receivers()))),
    ]
  }

  /// The terms, each once; with the kinds of data that it is for where there are several.
  private func terms() throws(WordFault) -> [String] {
    var groups: [(term: String, kinds: [String])] = []
    for row in rows {
      let term = try phrasing.enumeration(phrases(of: row).withoutRepeats)
      let kind = try phrasing.kind(of: row.row, in: activity)
      if let place = groups.firstIndex(where: { $0.term == term }) {
        groups[place].kinds.append(kind)
      } else if !term.isEmpty {
        groups.append((term, [kind]))
      }
    }
    if groups.count == 1 { return groups.map { phrasing.capitalised($0.term) } }
    return try groups.map { (group) throws(WordFault) in
      let kinds = try phrasing.list(group.kinds.withoutRepeats)
      return phrasing.capitalised(
        try phrasing.words["retention.for-some", ["scope": kinds, "term": group.term]])
    }
  }

  private func phrases(of row: SaidRow) throws(WordFault) -> [String] {
    let own = row.terms.filter { $0.term.purposes?.value.contains(purpose.id) ?? true }
    return try own.map { (said) throws(WordFault) in try phrasing.textOfGroups(said.term) }
  }

  private func receivers() throws(WordFault) -> [String] {
    // A joint controller that no list names gets what no list of its own keeps from it.
    let others = rows.contains { $0.row.recipients == nil } ? activity.unlistedJointControllers : []
    let ids = Set(rows.flatMap(\.recipients) + others)
    let parties = recipients.filter { rows.isEmpty || ids.contains($0.id) }
    return (try parties.map(phrasing.recipient)).withoutRepeats
  }
}
