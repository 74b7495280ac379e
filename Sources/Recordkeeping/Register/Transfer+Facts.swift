extension Transfer {
  /// The country or organisation, by its one code: `GB` for `UK`.
  var destination: String { Countries.canonical(id) }

  /// Whether the ground is an appropriate safeguard (AVG art. 46, 47).
  var restsOnSafeguards: Bool { self.ground?.value.isSafeguard ?? false }

  /// Whether the ground asks for an assessment of the country (C-311/18).
  var needsAssessment: Bool {
    [.standardClauses, .bindingCorporateRules].contains(self.ground?.value)
  }

  /// Whether the ground is the last resort (AVG art. 49(1), second subparagraph).
  var isLastResort: Bool { self.ground?.value == .lastResort }

  /// The decision that the transfer rests on, where it holds on a day for part of the recipients only (AVG art. 45).
  func limitedDecision(on day: Day) -> Adequacy? {
    guard self.ground?.value == .adequacy, let decision = Countries.adequacy(id, on: day), decision.isLimited
    else {
      return nil
    }
    return decision
  }
}
