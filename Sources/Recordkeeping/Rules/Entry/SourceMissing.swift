extension Rule {
  /// Every row names its source: which of Articles 13 and 14 holds depends on it.
  static let sourceMissing = Rule(
    code: "ENT05", name: "source-missing", severity: .error,
    provisions: [.gdpr("14(2)(f)")],
    summary: Wording(
      nl: "herkomst van de gegevens ontbreekt of is onbekend", en: "source of the data missing or unknown"),
    rationale: Wording(
      nl: """
        Mensen mogen weten van wie u hun gegevens hebt. Kwamen die van een ander, dan vertelt u wie dat \
        was; gaven zij ze zelf, dan vertelt u of dat moest. Wat u zelf waarneemt of afleidt, heet \
        observed of derived.
        """,
      en: """
        People may know from whom you have their data. If the data came from someone else, you tell \
        who that was; if people gave them themselves, you tell whether they had to. What you observe \
        or derive yourself is called observed or derived.
        """),
    help: Wording(
      nl: #"zet in de tabel bijvoorbeeld source = ["data-subject"]"#,
      en: #"put into the table, for example, source = ["data-subject"]"#),
    failing: [
      """
      →[personal-data.email]←
      required = "optional"
      """,
      """
      [personal-data.email]
      source = ["data-subject", →"voorbeeldmail"←]
      """,
    ],
    passing: [
      """
      [personal-data.email]
      source = ["data-subject", "voorbeeldmail"]
      [personal-data.browsing]
      source = ["observed"]
      [personal-data.name]
      source = ["employee"]
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail B.V."
      """
    ],
    check: .any(.reading(code: "ENT05"), .missing(.personalData, \.source)))
}
