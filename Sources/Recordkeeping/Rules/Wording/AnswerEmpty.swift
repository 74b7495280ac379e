extension Rule {
  /// An answer that sends the reader to a document he does not have, or says yes to a question of which.
  static let answerEmpty = Rule(
    code: "TXT07", name: "answer-empty", severity: .error,
    provisions: [.gdpr("12(1)"), .gdpr("13"), .gdpr("14")],
    summary: Wording(
      nl: "antwoord dat niets zegt, of alleen ergens anders naar verwijst",
      en: "answer that says nothing, or only refers elsewhere"),
    rationale: Wording(
      nl: """
        Deze tekst komt op de pagina voor uw bezoekers, die alleen deze pagina hebben. "Zie DPIA", \
        "ja" of "n.v.t." geeft hun niet wat de wet hun belooft.
        """,
      en: """
        This text comes on the page for your visitors, who have only this page. "See DPIA", "yes" or \
        "n/a" does not give them what the law promises them.
        """),
    help: Wording(
      nl: "schrijf hier zelf wat er in dat stuk staat; is er niets te zeggen, laat de regel dan weg",
      en: "write here what that document says; if there is nothing to say, leave the line out"),
    failing: [
      """
      [personal-data.email.retention]
      criteria = →"zie DPIA"←
      [personal-data.name]
      consequence = →"Bron: ja"←
      [personal-data.phone]
      consequence = →"N.v.t."←
      [purposes.order]
      purpose = →"Zie bijlage 2"←
      legitimate-interest = →"ja"←
      """,
      """
      [personal-data.email.retention]
      criteria = →"See the DPIA"←
      @ organisation.md
      languages = ["en"]
      """,
    ],
    passing: [
      """
      title = "Zie wat u betaalt"
      [purposes.order]
      purpose = "Zien of uw betaling binnen is"
      [personal-data.name]
      consequence = "Geen: zonder naam kunt u ook bestellen."
      [personal-data.email]
      consequence = "n.v.t. is geen antwoord: zonder adres sturen wij u niets"
      """,
      """
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail"
      category = "newsletter-tool"
      role = "processor"
      [transfers.US]
      ground = "standard-clauses"
      copy = "Zie https://www.voorbeeldmail.example/scc"
      """,
    ],
    check: .scan(code: "TXT07", isAbsence: true))
}
