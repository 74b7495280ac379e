extension Rule {
  /// A name that the page does not have.
  static let templateNameUnknown = Rule(
    code: "TPL06",
    name: "template-name-unknown",
    severity: .error,
    summary: Wording(
      nl: "naam die deze pagina niet heeft",
      en: "name that this page does not have"),
    rationale: Wording(
      nl: """
        Een verkeerd gespelde naam zou een lege plek in een juridische tekst geven. Daarom telt elke \
        naam, ook in een deel dat nu niet verschijnt.
        """,
      en: """
        A misspelt name would give an empty spot in a legal text. So every name counts, also in a \
        part that does not appear now.
        """),
    help: Wording(
      nl: "Kijk in de ingebouwde template welke namen er zijn.",
      en: "See in the built-in template which names there are."),
    failing: [
      """
      @@ Templates/statement.html
      <h1>→{{organisation.nmae}}←</h1>
      """
    ],
    passing: [
      """
      @@ Templates/statement.html
      <h1>{{organisation.name}}</h1>
      """
    ],
    check: .reading(code: "TPL06")
  )
}
