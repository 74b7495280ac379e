extension Rule {
  /// Of a processor outside the EEA, TRF01 tells; of one without a country, the general rule for keys. Another party
  /// need not answer, but an empty line is a question that is still open.
  static let transfersUnanswered = Rule(
    code: "REC20", name: "transfers-unanswered", severity: .warning,
    provisions: [.gdpr("13(1)(f)"), .gdpr("30(1)(e)"), .gdpr("44")],
    summary: Wording(
      nl: "partij zonder antwoord op de vraag of gegevens buiten Europa komen",
      en: "party without an answer on whether data leave Europe"),
    rationale: Wording(
      nl: """
        Ook een dienst uit Nederland slaat gegevens soms buiten Europa op, of laat ze daar beheren. De \
        verklaring vertelt mensen waar hun gegevens blijven; dat weet u pas als u het hebt nagevraagd.
        """,
      en: """
        A service from the Netherlands, too, sometimes stores data outside Europe or has them managed \
        there. The statement tells people where their data end up; you know that only once you have \
        asked.
        """),
    help: Wording(
      nl: """
        kijk in de overeenkomst waar de gegevens staan en zet transfers = "none", of een tabel per land, \
        zoals [transfers.US] met ground = "standard-clauses", document, copy en impact-assessment
        """,
      en: """
        look in the agreement where the data are and put transfers = "none", or a table for each \
        country, such as [transfers.US] with ground = "standard-clauses", document, copy and impact-assessment
        """),
    failing: [
      """
      @ parties/voorbeeldmail.md
      →+++←
      role = "processor"
      country = "NL"
      +++
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      country = "NO"
      transfers = →""←
      """,
      """
      @ parties/voorbeeldbank.md
      role = "controller"
      country = "NL"
      transfers = →""←
      """,
    ],
    passing: [
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      country = "NL"
      transfers = "none"
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      country = "US"
      """,
      """
      @ parties/voorbeeldbank.md
      role = "controller"
      country = "NL"
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      country = "NL"
      until = 2025-12-31
      """,
    ],
    check: .missing(.parties, \.transfers) { visit in
      let party = visit.record
      let isAsked = party.role?.value == .processor || party.fields.isBlank("transfers")
      return isAsked && !party.isOver(on: visit.context.day)
        && party.country.map { Countries.isInEEA($0.value.id, on: visit.context.day) } ?? true
    })
}
