extension Rule {
  /// A value of another form than the key's.
  static let valueKindWrong = Rule(
    code: "KEY02", name: "value-kind-wrong", severity: .error,
    summary: Wording(nl: "waarde van een verkeerd soort", en: "value of the wrong kind"),
    rationale: Wording(
      nl: """
        Bij elke sleutel hoort één soort waarde: een tekst, een datum, een lijst. Alleen dan is te \
        lezen wat u bedoelt, en is te rekenen met termijnen en datums.
        """,
      en: """
        Each key takes one kind of value: a text, a date, a list. Only then can it be read what you \
        mean, and can periods and dates be counted with.
        """),
    help: Wording(
      nl: "schrijf de waarde in de vorm die bij de sleutel hoort",
      en: "write the value in the form that goes with the key"),
    failing: [
      """
      title = →12←
      reviewed = →"2026-09-01"←
      data-subjects = →"subscriber"←
      offered-to-children = →"true"←
      """,
      """
      [personal-data]
      name = →"verplicht"←
      [personal-data.email]
      retention = { period = →"7 jaar"← }
      """,
      """
      purposes = →["newsletter"]←
      """,
      """
      data-subjects = ["subscriber", →3←]
      systems = [→true←]
      """,
      """
      title = "Nieuwsbrief"
      @ organisation.md
      languages = ["nl", "en"]
      employees = →-3←
      @ activities/example.en.md
      title = →3←
      """,
      """
      @ vocabulary.toml
      [data-categories]
      allergy = →"allergie"←
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      reviewed = 2026-09-01
      data-subjects = ["subscriber"]
      offered-to-children = true
      [personal-data.email]
      retention = { period = "7 years" }
      """
    ],
    check: .reading(code: "KEY02"))
}
