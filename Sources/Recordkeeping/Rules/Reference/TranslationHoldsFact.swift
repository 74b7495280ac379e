extension Rule {
  /// Facts stand once, in the record itself.
  static let translationHoldsFact = Rule(
    code: "REF03", name: "translation-holds-fact", severity: .error,
    summary: Wording(nl: "feit in een vertaling", en: "fact in a translation"),
    rationale: Wording(
      nl: """
        Een vertaling heeft alleen teksten voor de lezer. Feiten zoals een rechtsgrond of een termijn \
        staan één keer, in het record zelf; anders zouden de talen van uw verklaring elkaar kunnen \
        tegenspreken.
        """,
      en: """
        A translation holds texts for readers alone. Facts such as a legal basis or a period stand \
        once, in the record itself; otherwise the languages of your statement could contradict each \
        other.
        """),
    help: Wording(
      nl: "haal de regel hier weg; zet het feit in het bestand zonder taal in de naam",
      en: "take the line away here; put the fact into the file without a language in its name"),
    failing: [
      """
      title = "Nieuwsbrief"
      [purposes.newsletter]
      purpose = "U elke maand ons nieuws mailen"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      →status← = "active"
      [purposes.newsletter]
      purpose = "To send you our news every month"
      →legal-basis← = "consent"
      """
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      [purposes.newsletter]
      purpose = "U elke maand ons nieuws mailen"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      translated-from = "3f2a"
      title = "Newsletter"
      [purposes.newsletter]
      purpose = "To send you our news every month"
      """
    ],
    check: .reading(code: "REF03"))
}
