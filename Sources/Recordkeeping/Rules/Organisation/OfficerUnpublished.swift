extension Rule {
  /// The contact details of a data protection officer have to stand on the page.
  static let officerUnpublished = Rule(
    code: "ORG04",
    name: "officer-unpublished",
    severity: .error,
    provisions: [.gdpr("13(1)(b)"), .gdpr("37(7)")],
    summary: Wording(
      nl: "functionaris voor gegevensbescherming ontbreekt op de pagina",
      en: "data protection officer missing from the page"),
    rationale: Wording(
      nl: """
        Wie een functionaris voor gegevensbescherming heeft, maakt bekend hoe mensen die \
        bereiken. Een naam hoeft niet.
        """,
      en: """
        Whoever has a data protection officer publishes how people reach that officer. A name is \
        not needed.
        """),
    help: Wording(
      nl: "Neem `{{>controller}}` op in uw `statement.html`.",
      en: "Put `{{>controller}}` into your `statement.html`."),
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
      data-protection-officer = { email = "fg@korenaar.example", registered = 2020-01-01 }
      @@ Templates/statement.html
      →←<h1>{{title}}</h1>
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
      data-protection-officer = { email = "fg@korenaar.example", registered = 2020-01-01 }
      """
    ],
    check: .making(code: "ORG04")
  )
}
