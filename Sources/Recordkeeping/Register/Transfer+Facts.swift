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

  /// The last day of the decision that the transfer rests on: of the one that holds on a day, where its end is known, or
  /// of the last one that held before (AVG art. 45).
  func endOfAdequacy(on day: Day) -> Day? {
    guard self.ground?.value == .adequacy, let country = Countries[id] else { return nil }
    if country.adequacy(on: day) != nil { return country.endOfAdequacy(after: day) }
    return country.decisions.compactMap(\.validity.until).filter { $0 < day }.max()
  }
}
