extension Rule {
  /// A decision that is replaced without a gap does not end.
  static let adequacyUncertain = Rule(
    code: "TRF20", name: "adequacy-uncertain", severity: .warning,
    provisions: [.gdpr("45")],
    summary: Wording(
      nl: "adequaatheidsbesluit dat kan wegvallen", en: "adequacy decision that may fall away"),
    rationale: Wording(
      nl: """
        Een besluit van de Europese Commissie kan aflopen, of een rechter kan het vernietigen, zoals het \
        Privacy Shield in 2020. Vanaf die dag mogen de gegevens er niet meer heen. Denk daarom nu al na \
        over een andere grond.
        """,
      en: """
        A decision of the European Commission can run out, or a court can annul it, like the Privacy Shield \
        in 2020. From that day on the data may no longer go there. That is why you think about another \
        ground now.
        """),
    help: Wording(
      nl: """
        spreek alvast standaardbepalingen af (ground = "standard-clauses"), of leg vast dat u de zaak volgt: \
        [transfers.US.waivers.TRF20]
        """,
      en: """
        agree on standard clauses in advance (ground = "standard-clauses"), or record that you follow the \
        case: [transfers.US.waivers.TRF20]
        """),
    failing: [
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = →"adequacy"←
      in-scope = true
      """
    ],
    passing: [
      """
      @ parties/vertaler.md
      [transfers.CA]
      ground = "adequacy"
      [transfers.GB]
      ground = "adequacy"
      """,
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "standard-clauses"
      """,
    ],
    check: .each(.transfers) { visit in
      let day = visit.context.day
      guard let ground = visit.record.ground, ground.value == .adequacy,
        let country = Countries[visit.record.id], let decision = country.adequacy(on: day)
      else { return [] }
      if let end = visit.record.endOfAdequacy(on: day), end <= day.adding(months: 12) {
        let detail = Wording(
          nl: "\(decision.decision) loopt af op \(end)", en: "\(decision.decision) ends on \(end)")
        let pending = Wording(nl: "u op een nieuw besluit wacht", en: "you await a new decision")
        return [Place(ground.span, detail: detail, help: help(with: pending, for: visit.record))]
      }
      guard let appeal = decision.contested(on: day) else { return [] }
      let detail = Wording(
        nl: "over \(decision.decision) loopt een hoger beroep: \(appeal)",
        en: "an appeal on \(decision.decision) is pending: \(appeal)")
      let pending = Wording(nl: "u de zaak volgt", en: "you follow the case")
      return [Place(ground.span, detail: detail, help: help(with: pending, for: visit.record))]
    })

  private static func help(with pending: Wording, for transfer: Transfer) -> Wording {
    let waiver = "[transfers.\(transfer.id).waivers.TRF20]"
    return Wording(
      nl: """
        spreek alvast standaardbepalingen af (ground = "standard-clauses"), of leg vast dat \(pending.nl): \
        \(waiver)
        """,
      en: """
        agree on standard clauses in advance (ground = "standard-clauses"), or record that \(pending.en): \
        \(waiver)
        """)
  }
}
