extension Rule {
  /// A misspelt key would otherwise be a fact that nobody reads.
  static let keyUnknown = Rule(
    code: "KEY01", name: "key-unknown", severity: .error,
    summary: Wording(
      nl: "sleutel die het formaat hier niet kent", en: "key that the format does not know here"),
    rationale: Wording(
      nl: """
        Wat achter een sleutel met een tikfout staat, zou zonder een woord in het register en in de \
        verklaring ontbreken. Daarom vraagt avgreg wat u bedoelt. Onder een regel met [ ] hoort elke \
        sleutel bij die tabel.
        """,
      en: """
        What stands behind a key with a typing error would be lacking from the register and the \
        statement without a word. So avgreg asks what you mean. Below a line with [ ] every key belongs \
        to that table.
        """),
    help: Wording(
      nl: "verbeter de sleutel of haal de regel weg; `avgreg explain` toont alle sleutels",
      en: "mend the key or take the line away; `avgreg explain` shows all keys"),
    failing: [
      """
      →titel← = "Nieuwsbrief"
      """,
      """
      [purposes.newsletter]
      →legal-bassis← = "consent"
      →owner← = "Winkel"
      """,
      """
      [personal-data.email.retention]
      →lenght← = "7 years"
      """,
      """
      [→purpose←.newsletter]
      legal-basis = "contract"
      [purposes.newsletter.→consnt←]
      text = "Ja, graag."
      """,
      """
      [purposes.newsletter]
      legal-basis = "contract"

      →source← = ["data-subject"]
      required = "optional"
      """,
      """
      title = "Nieuwsbrief"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      →titel← = "Newsletter"
      """,
      """
      @ vocabulary.toml
      [→data-categoryes←.allergy]
      nl = "allergie"
      """,
      """
      @ vocabulary.toml
      [data-categories.allergy]
      nl = "allergie"
      →label← = "allergie"
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      owner = "Winkel"
      [purposes.newsletter]
      legal-basis = "consent"
      """,
      """
      @ vocabulary.toml
      [data-categories.allergy]
      nl = "allergie"
      en = "allergy"
      flags = ["special"]
      [moments.end-of-season]
      nl = "einde van het seizoen"
      nl-until = "tot het einde van het seizoen"
      """,
    ],
    check: .reading(code: "KEY01"))
}
