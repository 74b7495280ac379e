extension Rule {
  /// Criteria in words can say from when the period counts.
  static let retentionWithoutStart = Rule(
    code: "RET21", name: "retention-without-start", severity: .warning,
    provisions: [.gdpr("5(1)(e)"), .gdpr("13(2)(a)")],
    summary: Wording(
      nl: "bewaartermijn zonder het moment waarop die begint",
      en: "retention period without the moment at which it starts"),
    rationale: Wording(
      nl: """
        Twee jaar zegt niets zolang niemand weet vanaf wanneer die tellen: vanaf de aankoop of vanaf het \
        laatste contact. Met het moment erbij weet de lezer wanneer zijn gegevens weg zijn, en u wanneer \
        u ze wist.
        """,
      en: """
        Two years say nothing as long as nobody knows from when they count: from the purchase or from the \
        last contact. With the moment the reader knows when the data are gone, and you when to erase them.
        """),
    help: Wording(
      nl: "noem het moment, zoals start = \"delivery\"; `avgreg explain start` noemt ze alle",
      en: "name the moment, such as start = \"delivery\"; `avgreg explain start` lists them all"),
    failing: [
      """
      [personal-data.email]
      retention = →{ period = "2 years" }←
      """,
      """
      →[retention]←
      period = "2 years"
      erased-within = "1 month"
      """,
      """
      [personal-data.email.retention]
      period = "2 years"
      start = →""←
      """,
    ],
    passing: [
      """
      [personal-data.email]
      retention = { period = "2 years", start = "delivery" }
      """,
      """
      [personal-data.email]
      retention = { period = "2 years", criteria = "gerekend vanaf uw laatste bestelling" }
      """,
      """
      [personal-data.name]
      retention = { period = "permanent", law = ["Archiefwet 1995 art. 3"] }
      """,
    ],
    check: .missing(
      .terms, \.start,
      when: { visit in
        guard case .period? = visit.record.period?.value else { return false }
        return visit.record.fields["criteria"] == nil
      }))
}
