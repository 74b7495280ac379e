extension Rule {
  /// A word that the language lacks.
  static let templateWordUnknown = Rule(
    code: "TPL07",
    name: "template-word-unknown",
    severity: .error,
    summary: Wording(nl: "woord dat er niet is", en: "word that is not there"),
    rationale: Wording(
      nl: """
        Vaste woorden staan per taal in een bestand, zoals `nl.toml`. Een woord dat daar ontbreekt, \
        zou een gat laten in de pagina van die taal.
        """,
      en: """
        Fixed words stand in a file for each language, such as `nl.toml`. A word that is missing \
        there would leave a gap in the page of that language.
        """),
    help: Wording(
      nl: "Gebruik een woord uit de ingebouwde `nl.toml`, of schrijf de tekst in de template zelf.",
      en: "Use a word of the built-in `nl.toml`, or write the text in the template itself."),
    failing: [
      """
      @@ Templates/statement.html
      <p>→{{word.geen-woord-van-ons}}←</p>
      """
    ],
    passing: [
      """
      @@ Templates/statement.html
      <p>{{organisation.name}}</p>
      """
    ],
    check: .reading(code: "TPL07")
  )
}
