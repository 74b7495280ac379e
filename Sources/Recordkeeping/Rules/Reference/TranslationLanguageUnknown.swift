extension Rule {
  /// The organisation decides which languages its statement has.
  static let translationLanguageUnknown = Rule(
    code: "REF05", name: "translation-language-unknown", severity: .error,
    summary: Wording(
      nl: "vertaling in een taal waarin de verklaring geen vertaling heeft",
      en: "translation into a language of which the statement has no translation"),
    rationale: Wording(
      nl: """
        De verklaring wordt gemaakt in de talen uit organisation.md; de eerste is die van het register \
        zelf. Een vertaling in die taal of in een andere komt nergens terecht, en bij een tikfout in de taal \
        zou de taal die u bedoelde een tekst missen.
        """,
      en: """
        The statement is made in the languages of organisation.md; the first is that of the register \
        itself. A translation into that language or another one goes nowhere, and with a mistyped language \
        the one that was meant would lack a text.
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
      """,
      """
      title = "Nieuwsbrief"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.nl.md
      →+++←
      title = "De nieuwsbrief"
      +++
      """,
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
