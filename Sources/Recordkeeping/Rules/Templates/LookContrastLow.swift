extension Rule {
  /// Two colours of the look that are too much alike for one to be read on the other.
  static let lookContrastLow = Rule(
    code: "TPL15",
    name: "look-contrast-low",
    severity: .error,
    summary: Wording(
      nl: "kleuren verschillen te weinig om te lezen", en: "colours differ too little to be read"),
    rationale: Wording(
      nl: """
        Een privacyverklaring is er om te lezen, ook voor wie slecht ziet. Tekst verschilt daarvoor \
        minstens 4,5 op 1 van wat erachter staat (WCAG 2.2, 1.4.3), een rand of knop 3 op 1.
        """,
      en: """
        A privacy statement is there to be read, also by those who see badly. For that, text differs \
        at least 4.5 to 1 from what is behind it (WCAG 2.2, 1.4.3), an edge or button 3 to 1.
        """),
    help: Wording(
      nl: "Maak de ene kleur donkerder of de andere lichter.",
      en: "Make the one colour darker or the other lighter."),
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
      soft = →"#9aa3ab"←
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
      soft = "#4a4a4a"
      accent = "#00529b"
      """
    ],
    check: .making(code: "TPL15")
  )
}
