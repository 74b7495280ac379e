extension Rule {
  /// An obligation is in a law, or it is none.
  static let legalObligationWithoutLaw = Rule(
    code: "BAS04", name: "legal-obligation-without-law", severity: .error,
    provisions: [.gdpr("6(3)")],
    summary: Wording(
      nl: "wettelijke verplichting zonder de wet", en: "legal obligation without the law"),
    rationale: Wording(
      nl: """
        Een wettelijke verplichting staat in een wet van Nederland of van de EU. Noem de wet en het \
        artikel, zodat mensen kunnen nalezen wat u verplicht bent. Een bevoegdheid of een gewoonte is \
        geen verplichting.
        """,
      en: """
        A legal obligation stands in a law of the country or of the EU. Name the act and the article, \
        so that people can read what you are obliged to do. A power or a custom is no obligation.
        """),
    help: Wording(
      nl: #"zet in de tabel bijvoorbeeld law = ["AWR art. 52"]"#,
      en: #"put into the table, for example, law = ["AWR art. 52"]"#),
    failing: [
      """
      →[purposes.invoicing]←
      legal-basis = "legal-obligation"
      """,
      """
      [purposes.invoicing]
      legal-basis = "legal-obligation"
      law = →[""]←
      """,
      """
      [purposes.invoicing]
      legal-basis = "legal-obligation"
      law = →["AVG art. 6(1)(c)"]←
      """,
    ],
    passing: [
      """
      [purposes.invoicing]
      legal-basis = "legal-obligation"
      law = ["AWR art. 52"]
      [purposes.order]
      legal-basis = "contract"
      """,
      """
      [purposes.proof]
      legal-basis = "legal-obligation"
      law = ["AVG art. 6(1)(c)", "AVG art. 7(1)"]
      """,
    ],
    check: .lawMissing(.purposes, \.law, besides: .ofBasis) {
      $0.record.legalBasis?.value == .legalObligation
    })
}
