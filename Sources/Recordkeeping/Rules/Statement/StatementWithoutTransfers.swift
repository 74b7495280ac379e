extension Rule {
  /// A transfer outside the EEA has to stand on the page, with what protects the data.
  static let statementWithoutTransfers = Rule(
    code: "STM05",
    name: "statement-without-transfers",
    severity: .error,
    provisions: [.gdpr("13(1)(f)"), .gdpr("14(1)(f)")],
    summary: Wording(
      nl: "doorgifte buiten de EER ontbreekt op de pagina",
      en: "transfer outside the EEA missing from the page"),
    rationale: Wording(
      nl: """
        Gaan gegevens naar een land buiten de Europese Economische Ruimte, dan moet iedereen \
        lezen welk land dat is en wat de gegevens daar beschermt.
        """,
      en: """
        Where data go to a country outside the European Economic Area, everyone has to read \
        which country that is and what protects the data there.
        """),
    help: Wording(
      nl: "Neem `{{>activity-recipients}}` op in uw `activity.html`.",
      en: "Put `{{>activity-recipients}}` into your `activity.html`."),
    failing: [
      """
      title = "Voorbeeld"
      role = "controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = ["mailer"]

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
      @ parties/mailer.md
      name = "Voorbeeldmail"
      category = "email-provider"
      role = "processor"
      country = "US"

      [transfers.US]
      ground = "standard-clauses"
      copy = "https://www.voorbeeldmail.example/scc"
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
      recipients = ["mailer"]

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
      @ parties/mailer.md
      name = "Voorbeeldmail"
      category = "email-provider"
      role = "processor"
      country = "US"

      [transfers.US]
      ground = "standard-clauses"
      copy = "https://www.voorbeeldmail.example/scc"
      """
    ],
    check: .making(code: "STM05")
  )
}
