extension Rule {
  /// A value of the look that there is none of, or that is no colour, font or level.
  static let lookValueUnfit = Rule(
    code: "TPL14",
    name: "look-value-unfit",
    severity: .error,
    summary: Wording(
      nl: "waarde van de vormgeving is onbekend of past niet",
      en: "value of the look is unknown or does not fit"),
    rationale: Wording(
      nl: """
        In `look.toml` staan de kleuren, het lettertype en het niveau van de koppen. Een naam of \
        waarde die avgreg niet kent, zou stil niets doen.
        """,
      en: """
        The colours, the font and the level of headings stand in `look.toml`. A name or value that \
        avgreg does not know would silently do nothing.
        """),
    help: Wording(
      nl: "Neem een naam uit de ingebouwde `look.toml`, en schrijf een kleur als `\"#0b4f8a\"`.",
      en: "Take a name from the built-in `look.toml`, and write a colour as `\"#0b4f8a\"`."),
    failing: [
      """
      title = "Voorbeeld"
      role = "controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = "none"

      [purposes.example]
      purpose = "U helpen"
      legal-basis = "contract"

      [personal-data.email]
      source = ["data-subject"]
      retention = { period = "1 year", start = "last-contact" }
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      @@ Templates/look.toml
      [light]
      →accnt← = "#00529b"
      accent = →"blauw"←

      [embed]
      heading-level = →7←
      """
    ],
    passing: [
      """
      title = "Voorbeeld"
      role = "controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = "none"

      [purposes.example]
      purpose = "U helpen"
      legal-basis = "contract"

      [personal-data.email]
      source = ["data-subject"]
      retention = { period = "1 year", start = "last-contact" }
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      @@ Templates/look.toml
      [light]
      accent = "#00529b"

      [page]
      font = "Georgia, serif"

      [embed]
      heading-level = 3
      """
    ],
    check: .making(code: "TPL14")
  )
}
