extension Rule {
  /// The line of three plus signs below the facts.
  static let fenceUnclosed = Rule(
    code: "SYN02",
    name: "fence-unclosed",
    severity: .error,
    summary: Wording(
      nl: "de gegevens worden niet met +++ afgesloten",
      en: "the facts are not closed with +++"),
    rationale: Wording(
      nl: """
        De tweede regel met +++ scheidt de gegevens van de tekst voor de lezer. Zonder die regel zou \
        de tekst als gegevens worden gelezen.
        """,
      en: """
        The second line of +++ parts the facts from the text for the reader. Without it the text \
        would be read as facts.
        """),
    help: Wording(
      nl: "Zet +++ alleen op een regel, onder het laatste gegeven.",
      en: "Put +++ alone on a line, below the last fact."),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"

      Wij sturen u een brief.
      """,
      """
      +++
      title = "Nieuwsbrief"
      →++++←
      Wij sturen u een brief.
      """,
      """
      +++
      title = "Nieuwsbrief"
      →---←
      """,
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++
      """,
      """
      +++  
      title = "Nieuwsbrief"
      +++\t
      """,
    ],
    check: .reading(code: "SYN02")
  )
}
