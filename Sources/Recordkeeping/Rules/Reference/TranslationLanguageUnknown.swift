extension Rule {
  /// The organisation decides which languages its statement has.
  static let translationLanguageUnknown = Rule(
    code: "REF05", name: "translation-language-unknown", severity: .error,
    summary: Wording(
      nl: "vertaling in een taal die de organisatie niet noemt",
      en: "translation into a language that the organisation does not name"),
    rationale: Wording(
      nl: """
        De verklaring wordt gemaakt in de talen uit organisation.md. Een vertaling in een andere taal \
        komt nergens terecht, en bij een tikfout in de taal zou de taal die u bedoelde een tekst missen.
        """,
      en: """
        The statement is made in the languages of organisation.md. A translation into another language \
        goes nowhere, and with a mistyped language the one that was meant would lack a text.
        """),
    help: Wording(
      nl: #"voeg de taal toe aan languages in organisation.md, of geef het bestand een andere naam"#,
      en: #"add the language to languages in organisation.md, or give the file another name"#),
    failing: [
      """
      title = "Nieuwsbrief"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.de.md
      →+++←
      title = "Rundbrief"
      +++
      """
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      @ organisation.md
      languages = ["nl", "de"]
      @ activities/example.de.md
      title = "Rundbrief"
      """
    ],
    check: .reading(code: "REF05"))
}
