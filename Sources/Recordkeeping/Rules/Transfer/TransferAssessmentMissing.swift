extension Rule {
  /// Asked since the judgment; before that day clauses alone were enough.
  static let transferAssessmentMissing = Rule(
    code: "TRF21", name: "transfer-assessment-missing", severity: .warning,
    provisions: [.gdpr("46(1)"), .other("C-311/18")],
    summary: Wording(
      nl: "waarborgen voor doorgifte zonder beoordeling van het land",
      en: "safeguards for a transfer without an assessment of the country"),
    rationale: Wording(
      nl: """
        Een contract bindt de ontvanger, maar niet de overheid van zijn land. Daarom beoordeelt u eerst of \
        de gegevens er veilig zijn, en wat u er zo nodig aan doet, zoals versleutelen met een eigen sleutel.
        """,
      en: """
        A contract binds the recipient, but not the authorities of its country. That is why you first assess \
        whether the data are safe there, and what you do about it where needed, such as encrypting with a \
        key of your own.
        """),
    help: Wording(
      nl: "leg vast wanneer u dat hebt beoordeeld: impact-assessment = 2026-02-17",
      en: "record when you assessed it: impact-assessment = 2026-02-17"),
    failing: [
      """
      @ parties/helpdesk.md
      →[transfers.IN]←
      ground = "standard-clauses"
      """,
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "binding-corporate-rules"
      impact-assessment = →""←
      """,
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "standard-clauses"
      impact-assessment = →2099-01-01←
      """,
    ],
    passing: [
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "standard-clauses"
      impact-assessment = 2026-02-17
      """,
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "explicit-consent"
      """,
    ],
    check: .each(.transfers, isAbsence: true) { visit in
      let day = visit.context.day
      guard visit.record.needsAssessment, LawDates.asksTransferAssessment(on: day) else { return [] }
      if let span = visit.record.placeOfAbsence(of: \.impactAssessment) {
        return [Place(span, detail: visit.record.emptiness(of: \.impactAssessment))]
      }
      guard let done = visit.record.impactAssessment, done.value > day else { return [] }
      return [Place(done.span, detail: .stillToCome, isAbsence: false)]
    })
}
