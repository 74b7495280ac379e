extension Rule {
  /// The key of a transfer's table is a code of ISO 3166-1, or the id of an international organisation.
  static let transferCountryUnknown = Rule(
    code: "TRF07", name: "transfer-country-unknown", severity: .error,
    provisions: [.gdpr("30(1)(e)")],
    summary: Wording(nl: "doorgifte zonder bekend land", en: "transfer without a known country"),
    rationale: Wording(
      nl: """
        Het register noemt het land of de internationale organisatie waar gegevens heen gaan. Aan \
        het land ziet avgreg ook of een besluit van de Europese Commissie geldt.
        """,
      en: """
        The record names the country or international organisation that data go to. By the \
        country avgreg also sees whether a decision of the European Commission holds.
        """),
    help: Wording(
      nl: """
        gebruik de code van twee hoofdletters: [transfers.US]; van een internationale organisatie haar \
        afkorting: [transfers.WHO]; kent avgreg die niet, noem dan het land waar de gegevens heen gaan
        """,
      en: """
        use the code of two capitals: [transfers.US]; of an international organisation its abbreviation: \
        [transfers.WHO]; if avgreg does not know it, name the country that the data go to
        """),
    failing: [
      """
      @ parties/examplemetrics.md
      →[transfers]←
      ground = "standard-clauses"
      """,
      """
      @ parties/examplemetrics.md
      [transfers.→USA←]
      ground = "standard-clauses"
      """,
      """
      @ parties/examplemetrics.md
      [transfers.→verenigde-staten←]
      ground = "standard-clauses"
      """,
    ],
    passing: [
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "standard-clauses"
      """,
      """
      @ parties/octrooibureau.md
      [transfers.EPO]
      ground = "adequacy"
      """,
      """
      @ parties/gezondheidsorganisatie.md
      [transfers.WHO]
      ground = "public-interest"
      """,
    ],
    check: .reading(code: "TRF07"))
}
