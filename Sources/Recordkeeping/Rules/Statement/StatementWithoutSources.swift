extension Rule {
  /// Data that come from another have to stand on the page, with their source.
  static let statementWithoutSources = Rule(
    code: "STM06",
    name: "statement-without-sources",
    severity: .error,
    provisions: [.gdpr("14(1)(d)"), .gdpr("14(2)(f)")],
    summary: Wording(
      nl: "bron van de gegevens ontbreekt op de pagina",
      en: "source of the data missing from the page"),
    rationale: Wording(
      nl: """
        Krijgt u gegevens van een ander dan de persoon zelf, dan moet die persoon lezen welke \
        gegevens dat zijn en van wie ze komen.
        """,
      en: """
        Where you get data from someone other than the person, that person has to read which \
        data they are and from whom they come.
        """),
    help: Wording(
      nl: "Neem `{{>activity-data}}` op in uw `activity.html`.",
      en: "Put `{{>activity-data}}` into your `activity.html`."),
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
      source = ["public-register"]
      publicly-accessible = true
      retention = { period = "1 year", start = "last-contact" }
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      @@ Templates/complete.html
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
      source = ["public-register"]
      publicly-accessible = true
      retention = { period = "1 year", start = "last-contact" }
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      """
    ],
    check: .making(code: "STM06")
  )
}
