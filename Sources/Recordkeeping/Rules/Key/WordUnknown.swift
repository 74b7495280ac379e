extension Rule {
  /// Words of closed lists and vocabularies, where no rule of law tells of them.
  static let wordUnknown = Rule(
    code: "KEY04", name: "word-unknown", severity: .error,
    summary: Wording(nl: "woord dat niet in de lijst staat", en: "word that is not in the list"),
    rationale: Wording(
      nl: """
        Bij deze sleutel staat een woord uit een lijst, zodat de verklaring het in elke taal kan zeggen \
        en de regels ermee kunnen werken. Een eigen soort gegeven, doel of groep voegt u toe in \
        vocabulary.toml.
        """,
      en: """
        This key takes a word of a list, so that the statement can say it in every language and the \
        rules can work with it. You add a kind of data, a purpose or a group of your own in \
        vocabulary.toml.
        """),
    help: Wording(
      nl: "`avgreg explain SLEUTEL` toont de woorden", en: "`avgreg explain KEY` shows the words"),
    failing: [
      """
      status = →"aktive"←
      data-subjects = ["customer", →"klanten"←]
      """,
      """
      [personal-data.allergies]
      category = →"allergy"←
      """,
      """
      @ organisation.md
      country = →"Nederland"←
      languages = ["nl", →"English"←, →"klingon"←]
      cookies = →"yes"←
      """,
      """
      recipients = →"None"←
      automated-decision-making = →false←
      @ organisation.md
      data-protection-officer = →"noen"←
      """,
      """
      @ vocabulary.toml
      [data-categories.allergy]
      nl = "allergie"
      flags = ["special", →"gevoelig"←]
      """,
    ],
    passing: [
      """
      status = "active"
      data-subjects = ["customer"]
      [personal-data.allergies]
      category = "allergy"
      @ vocabulary.toml
      [data-categories.allergy]
      nl = "allergie"
      flags = ["special"]
      @ organisation.md
      country = "NL"
      """
    ],
    check: .reading(code: "KEY04"))
}
