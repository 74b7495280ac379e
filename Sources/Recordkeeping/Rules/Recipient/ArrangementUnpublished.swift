extension Rule {
  /// The essence of an arrangement between joint controllers has to stand on the page.
  static let arrangementUnpublished = Rule(
    code: "REC06",
    name: "arrangement-unpublished",
    severity: .error,
    provisions: [.gdpr("26(2)")],
    summary: Wording(
      nl: "afspraken tussen gezamenlijke verantwoordelijken ontbreken op de pagina",
      en: "arrangement between joint controllers missing from the page"),
    rationale: Wording(
      nl: """
        Bent u samen met een ander verantwoordelijk, dan moeten mensen het belangrijkste uit uw \
        afspraken lezen: wie doet wat, en bij wie zij terechtkunnen.
        """,
      en: """
        Where you are responsible together with another, people have to read the essence of your \
        arrangement: who does what, and whom they can turn to.
        """),
    help: Wording(
      nl: "Neem `{{>activity-others}}` op in uw `activity.html`.",
      en: "Put `{{>activity-others}}` into your `activity.html`."),
    failing: [
      """
      title = "Voorbeeld"
      role = "joint-controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = ["page"]

      [purposes.example]
      purpose = "U helpen"
      legal-basis = "contract"

      [personal-data.email]
      source = ["data-subject"]
      retention = { period = "1 year", start = "last-contact" }

      [joint-controllers.page]
      signed = 2024-01-15
      essence = "De ander maakt de statistiek. Wij beheren de pagina."
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      @ parties/page.md
      name = "Voorbeeldnet"
      category = "social-media"
      role = "joint-controller"
      country = "NL"
      @@ Templates/complete.html
      →←<h1>{{title}}</h1>
      """
    ],
    passing: [
      """
      title = "Voorbeeld"
      role = "joint-controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = ["page"]

      [purposes.example]
      purpose = "U helpen"
      legal-basis = "contract"

      [personal-data.email]
      source = ["data-subject"]
      retention = { period = "1 year", start = "last-contact" }

      [joint-controllers.page]
      signed = 2024-01-15
      essence = "De ander maakt de statistiek. Wij beheren de pagina."
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      @ parties/page.md
      name = "Voorbeeldnet"
      category = "social-media"
      role = "joint-controller"
      country = "NL"
      """
    ],
    check: .making(code: "REC06")
  )
}
