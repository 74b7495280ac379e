extension Rule {
  /// The decision for the United States holds for organisations that certified themselves, and for no others.
  static let certificationNotRecorded = Rule(
    code: "TRF03", name: "certification-not-recorded", severity: .error,
    provisions: [.gdpr("45"), .other("(EU) 2023/1795")],
    summary: Wording(
      nl: "adequaatheid voor de VS, zonder dat de partij op de lijst staat",
      en: "adequacy for the US, without the party being on the list"),
    rationale: Wording(
      nl: """
        Het besluit over de Verenigde Staten geldt alleen voor organisaties op de lijst van het \
        Data Privacy Framework. Kijk na of de partij erop staat, en leg vast dat u dat deed.
        """,
      en: """
        The decision on the United States holds only for organisations on the Data Privacy \
        Framework list. Look up whether the party is on it, and record that you did.
        """),
    help: Wording(
      nl: """
        staat de partij op www.dataprivacyframework.gov, schrijf dan in-scope = true en checked = \
        2026-11-23; anders ground = "standard-clauses"
        """,
      en: """
        if the party is on www.dataprivacyframework.gov, write in-scope = true and checked = \
        2026-11-23; otherwise ground = "standard-clauses"
        """),
    failing: [
      """
      @ parties/examplemetrics.md
      →[transfers.US]←
      ground = "adequacy"
      """,
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = →false←
      """,
    ],
    passing: [
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = true
      """,
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "standard-clauses"
      """,
    ],
    check: .outOfScope { $0.destination == "US" })
}
