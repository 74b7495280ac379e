extension Rule {
  /// An own word that cannot replace a built-in one.
  static let wordsEntryUnfit = Rule(
    code: "TPL11",
    name: "words-entry-unfit",
    severity: .error,
    summary: Wording(
      nl: "eigen woord dat niet te gebruiken is",
      en: "own word that cannot be used"),
    rationale: Wording(
      nl: """
        Een eigen woord komt in de plaats van een ingebouwd woord en moet dezelfde gegevens noemen. \
        Anders verdwijnt een termijn of een naam uit de verklaring, of verandert er niets terwijl u \
        dat denkt.
        """,
      en: """
        An own word replaces a built-in one and must name the same data. Otherwise a term or a name \
        disappears from the statement, or nothing changes while you think it does.
        """),
    help: Wording(
      nl: "Neem de sleutel en de namen tussen `{` en `}` over van het ingebouwde woord.",
      en: "Take the key and the names between `{` and `}` from the built-in word."),
    failing: [
      """
      @ Templates/nl.toml
      geen-woord-van-ons = →"Hallo"←
      """
    ],
    passing: [
      """
      @ Templates/nl.toml
      """
    ],
    check: .reading(code: "TPL11")
  )
}
