/// What becomes of the data once a consent is withdrawn.
struct WithdrawalOutcome {
  let phrasing: Phrasing
  let activity: ProcessingActivity
  let purpose: Purpose

  /// What is no longer done: the purpose itself, or what alone rests on the consent beside another legal basis.
  func stops() throws(WordFault) -> [String] {
    let text = purpose.purpose.map { phrasing.text($0.value) } ?? ""
    let covered = ConsentCoverage.allCases.filter {
      $0 != .legalBasis && purpose.consent?.coverage.contains($0) ?? false
    }
    guard !isLegalBasis, !covered.isEmpty else { return text.isEmpty ? [] : [text] }
    let kinds = try phrasing.list(rowsOnConsent.map(phrasing.kind(of:)).withoutRepeats)
    let parts = try covered.filter { $0 != .specialCategories || !kinds.isEmpty }.map {
      (part) throws(WordFault) in
      try phrasing.words["withdrawing.stops-\(part.rawValue)", ["kinds": kinds]]
    }
    return parts.isEmpty && !text.isEmpty ? [text] : parts
  }

  /// Whether nothing of the purpose may go on without the consent; also where its basis is not known yet.
  private var isLegalBasis: Bool { [nil, .consent].contains(purpose.legalBasis?.value) }

  /// The rows that may be used only because of the consent (AVG art. 9(2)(a)).
  private var rowsOnConsent: [PersonalData] {
    activity.personalData.filter {
      $0.exception?.value.id == "explicit-consent" && $0.consent?.value.id == purpose.id
    }
  }

  /// The rows that nothing else needs or allows (AVG art. 17(1)(b)).
  private var erasedRows: [PersonalData] {
    guard isLegalBasis else { return rowsOnConsent }
    return activity.personalData.filter { activity.purposes(of: $0).map(\.id) == [purpose.id] }
  }

  /// The kinds of data that nothing else needs, each with when they are gone at the latest.
  func erased() throws(WordFault) -> [String] {
    let rows = erasedRows
    var groups: [(limit: [String: String], key: String, kinds: [String])] = []
    for row in rows {
      let (key, limit) = try limit(row)
      let kind = try phrasing.kind(of: row, in: activity)
      if let place = groups.firstIndex(where: { $0.key == key && $0.limit == limit }) {
        groups[place].kinds.append(kind)
      } else {
        groups.append((limit, key, [kind]))
      }
    }
    return try groups.map { (group) throws(WordFault) in
      let kinds = try phrasing.capitalised(phrasing.list(group.kinds.withoutRepeats))
      let values = group.limit.merging(["kinds": kinds]) { own, _ in own }
      return try phrasing.words["withdrawing.\(group.key)", WordValues(values)]
    }
  }

  /// The data that stay, because of another purpose that uses them or a law that demands them.
  func kept() throws(WordFault) -> [TemplateValue] {
    var lines: [TemplateValue] = []
    let gone = Set(erasedRows.map(\.id))
    for other in activity.purposes where other.id != purpose.id || !isLegalBasis {
      let rows = activity.personalData.filter { row in
        if gone.contains(row.id) { return false }
        let purposes = activity.purposes(of: row).map(\.id)
        let isShared = purposes.contains(purpose.id) || other.legalBasis?.value == .legalObligation
        return purposes.contains(other.id) && isShared
      }
      lines += try kept(rows, for: other)
    }
    return lines
  }

  private func kept(_ rows: [PersonalData], for other: Purpose) throws(WordFault) -> [TemplateValue] {
    var groups: [(terms: String, kinds: [String])] = []
    for row in rows {
      let terms = try terms(of: row, for: other).map(phrasing.textOfGroups)
      let text = try phrasing.enumeration(terms.withoutRepeats)
      let kind = try phrasing.kind(of: row, in: activity)
      if let place = groups.firstIndex(where: { $0.terms == text }) {
        groups[place].kinds.append(kind)
      } else {
        groups.append((text, [kind]))
      }
    }
    let basis = try phrasing.basis(of: other)
    return try groups.map { (group) throws(WordFault) in
      .table([
        "kept-kinds": .text(try phrasing.list(group.kinds.withoutRepeats)),
        "kept-terms": .text(phrasing.sentence(phrasing.capitalised(group.terms))),
        "kept-for": .text(other.purpose.map { phrasing.sentence(phrasing.text($0.value)) } ?? ""),
        "kept-basis": .text(orNothing: basis?.sentence),
        "kept-law": .text(try phrasing.enumeration(basis?.law ?? [])),
      ])
    }
  }

  /// When a row is gone at the latest: the word that says so, and what to fill in.
  private func limit(_ row: PersonalData) throws(WordFault) -> (key: String, values: [String: String]) {
    let terms = terms(of: row, for: purpose)
    let fromWithdrawal = terms.first { $0.start?.value.id == "withdrawal" && $0.erasedWithin != nil }
    // The other terms are those of a purpose that goes on; of several one holds for some people alone.
    guard let term = fromWithdrawal ?? (isLegalBasis && terms.count == 1 ? terms.first : nil) else {
      return ("erase", [:])
    }
    if let within = term.erasedWithin?.value, term.period == nil {
      return ("erase-within", ["period": try phrasing.deadline(within)])
    }
    guard case .period? = term.period?.value, term.start != nil, term.criteria == nil else {
      return ("erase", [:])
    }
    return ("erase-term", ["term": try phrasing.text(of: term)])
  }

  private func terms(of row: PersonalData, for purpose: Purpose) -> [Retention] {
    activity.terms(of: row).filter { $0.purposes?.value.contains(purpose.id) ?? true }
  }
}
