extension Rule {
  /// Only where the whole text is no more than such words; vague words inside a longer text are another rule's.
  static let purposeVague = Rule(
    code: "ENT11", name: "purpose-vague", severity: .warning,
    provisions: [.gdpr("5(1)(b)"), .gdpr("13(1)(c)")],
    summary: Wording(
      nl: "doel zo algemeen dat het overal op past", en: "purpose so general that it fits everything"),
    rationale: Wording(
      nl: """
        Een doel is welbepaald: de lezer ziet eraan wat u met de gegevens doet en wat niet. Met woorden \
        als "marketing" of "dienstverlening verbeteren" kan dat alles zijn, en valt ook niet na te gaan \
        welke gegevens u ervoor nodig hebt.
        """,
      en: """
        A purpose is specific: readers see from it what you do with the data and what you do not. Words \
        such as "marketing" or "service improvement" can mean anything, and nobody can tell which data \
        you need for them.
        """),
    help: Wording(
      nl: #"schrijf wat u doet, en voor wie: purpose = "U elke maand onze acties mailen""#,
      en: #"write what you do, and for whom: purpose = "To e-mail you our offers every month""#),
    failing: [
      """
      [purposes.newsletter]
      purpose = →"Marketing"←
      [purposes.customer-service]
      purpose = →"Het verbeteren van onze dienstverlening."←
      [purposes.hr-admin]
      purpose = →"bedrijfsvoering"←
      [purposes.reviews]
      purpose = →"Diversen / overige doeleinden"←
      """,
      """
      [purposes.account]
      purpose = "Uw account beheren"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      [purposes.account]
      purpose = →"Service improvement"←
      """,
    ],
    passing: [
      """
      [purposes.newsletter]
      purpose = "Marketing: u elke maand onze acties mailen"
      [purposes.customer-service]
      purpose = "Onze bezorging verbeteren met uw antwoorden op een enquête"
      """,
      """
      [purposes.invoicing]
      purpose = "Facturatie en boekhouding"
      [purposes.direct-marketing]
      purpose = "Direct marketing"
      """,
      """
      [purposes.newsletter]
      purpose = "Doel: ..."
      """,
    ],
    check: .each(.purposes) { visit in
      guard let text = visit.record.purpose else { return [] }
      let all = [Located(text.value.original, at: text.span)] + text.value.translated
      return all.filter { VaguePurpose.matches($0.value) && !Placeholder.matches($0.value) }.map {
        Place($0.span)
      }
    })
}
