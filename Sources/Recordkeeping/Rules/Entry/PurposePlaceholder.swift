extension Rule {
  /// Words that stand where a purpose still has to come.
  static let purposePlaceholder = Rule(
    code: "ENT06", name: "purpose-placeholder", severity: .error,
    provisions: [.gdpr("5(1)(b)"), .gdpr("13(1)(c)"), .gdpr("30(1)(b)")],
    summary: Wording(
      nl: "tekst van het doel die nog ingevuld moet worden",
      en: "text of the purpose that is still to be filled in"),
    rationale: Wording(
      nl: """
        Deze tekst staat straks in uw privacyverklaring. Een vraagteken of een woord als \
        "nog invullen" vertelt een lezer niet waarvoor u zijn of haar gegevens gebruikt.
        """,
      en: """
        This text will stand in your privacy statement. A question mark or a word such as "todo" does \
        not tell readers what you use their data for.
        """),
    help: Wording(
      nl: #"schrijf één zin voor de lezer, bijvoorbeeld purpose = "Uw bestelling bezorgen""#,
      en: #"write one sentence for the reader, for example purpose = "To deliver your order""#),
    failing: [
      """
      [purposes.newsletter]
      purpose = →"TODO"←
      [purposes.order]
      purpose = →"n.v.t."←
      [purposes.payment]
      purpose = →" ...? "←
      [purposes.events]
      purpose = →"TBD: vraag aan Anja"←
      """,
      """
      [purposes.newsletter]
      purpose = "U elke maand ons nieuws mailen"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      [purposes.newsletter]
      purpose = →"tbd"←
      """,
    ],
    passing: [
      """
      [purposes.newsletter]
      purpose = "U elke maand ons nieuws mailen"
      [purposes.events]
      purpose = "Todos Santos vieren"
      """
    ],
    check: .each(.purposes, isAbsence: true) { visit in
      guard let text = visit.record.purpose else { return [] }
      let all = [Located(text.value.original, at: text.span)] + text.value.translated
      return all.filter { Placeholder.matches($0.value) }.map { Place($0.span) }
    })
}
