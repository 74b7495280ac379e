extension ProcessingActivity {
  /// Whether the organisation does it for itself, alone or with others.
  public var isOwn: Bool {
    if let role = self.role?.value { return role != .processor }
    // A role that is missing or was not understood is told of; clients show that the work is done for them.
    return fields["controllers"] == nil
  }

  /// Whether any data come from someone other than the person (AVG art. 14).
  public var hasIndirectSource: Bool { self.personalData.contains { $0.hasIndirectSource } }

  /// The terms of a row: its own, else those of the activity that are for one of its purposes and groups.
  public func terms(of row: PersonalData) -> [Retention] {
    let rowTerms = row.retention
    guard rowTerms.isEmpty else { return rowTerms }
    let terms = self.retention
    if terms.allSatisfy({ $0.purposes == nil && $0.dataSubjects == nil }) { return terms }
    let (purposes, groups) = (purposes(of: row).map(\.id), dataSubjects(of: row))
    let holds = { (list: Located<WordList>?, own: [String]) in
      list.map { list in own.contains { list.value.contains($0) } } ?? true
    }
    return terms.filter { term in
      holds(term.purposes, purposes) && (groups.isEmpty || holds(term.dataSubjects, groups))
    }
  }

  /// The purposes of a row: its own, else all of the activity.
  public func purposes(of row: PersonalData) -> [Purpose] {
    guard let own = row.purposes?.value else { return self.purposes }
    return self.purposes.filter { own.contains($0.id) }
  }

  /// The groups a row is about: its own, else the activity's.
  public func dataSubjects(of row: PersonalData) -> [String] {
    (row.dataSubjects ?? self.dataSubjects)?.value.ids ?? []
  }

  /// The parties that get a row: its own, else the activity's.
  public func recipients(of row: PersonalData) -> [String] {
    (row.recipients ?? self.recipients)?.value.value?.ids ?? []
  }

  /// Whether children are among the people it is about.
  var isAboutChildren: Bool {
    ([self.dataSubjects] + self.personalData.map { $0.dataSubjects }).contains {
      $0?.value.contains("child") ?? false
    }
  }

  /// Every party that gets data of the activity, in the order of the file.
  public var allRecipients: [Located<String>] {
    var all = self.recipients?.value.value?.items ?? []
    for row in self.personalData {
      if let items = row.recipients?.value.value?.items { all += items }
    }
    return all.withoutRepeats
  }

  /// Those responsible together with the organisation that are in none of its lists of recipients.
  var unlistedJointControllers: [String] {
    let listed = allRecipients.map(\.value)
    return self.jointControllers.map(\.id).filter { !listed.contains($0) }
  }

  /// Whether the statement for an audience covers it.
  public func isFor(_ audience: String) -> Bool {
    isOwn && (self.statement?.value.value?.contains(audience) ?? false)
  }
}

extension ProcessingActivity {
  /// Rows that people give themselves for a contract or a legal obligation, of purposes for which no such row says
  /// whether they have to (AVG art. 13(2)(e)).
  var rowsWithoutNecessity: [PersonalData] {
    guard isWhole(\.personalData), isWhole(\.purposes) else { return [] }
    let given = self.personalData.filter { $0.isGivenByPerson }
    let silent = self.purposes.filter { isSilent(on: $0, given) }
    return given.filter { row in silent.contains { serves(row, $0) } }
  }

  /// Whether one row is among those, without going through the others where that can be told without them.
  func lacksNecessity(_ row: PersonalData) -> Bool {
    guard row.isGivenByPerson, isWhole(\.personalData), isWhole(\.purposes) else { return false }
    let own = self.purposes.filter { $0.asksNecessity && serves(row, $0) }
    if own.isEmpty { return false }
    let given = self.personalData.filter { $0.isGivenByPerson }
    return own.contains { isSilent(on: $0, given) }
  }

  private func isSilent(on purpose: Purpose, _ given: [PersonalData]) -> Bool {
    purpose.asksNecessity
      && given.allSatisfy { !serves($0, purpose) || $0.placeOfAbsence(of: \.required) != nil }
  }

  /// Whether a purpose has data, as far as can be told: where it was not understood which, it may have.
  func hasData(for purpose: String) -> Bool {
    let isPartly = fields.isLossy || !isWhole(\.personalData) || !isWhole(\.cookies)
    return isPartly
      || self.personalData.contains { row in
        !row.isWhole(\.purposes) || purposes(of: row).contains { $0.id == purpose }
      }
      || self.cookies.contains { !$0.isWhole(\.purposes) || $0.purposes?.value.contains(purpose) ?? false }
  }

  private func serves(_ row: PersonalData, _ purpose: Purpose) -> Bool {
    purposes(of: row).contains { $0.id == purpose.id }
  }
}

extension Purpose {
  /// Whether people have to be told that they have to give data for it (AVG art. 13(2)(e)).
  fileprivate var asksNecessity: Bool {
    self.legalBasis.map { [.contract, .legalObligation].contains($0.value) } ?? false
  }
}
