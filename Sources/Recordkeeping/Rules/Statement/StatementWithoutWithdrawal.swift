extension Rule {
  /// The way to withdraw consent has to stand on the page.
  static let statementWithoutWithdrawal = Rule(
    code: "STM04",
    name: "statement-without-withdrawal",
    severity: .error,
    provisions: [.gdpr("13(2)(c)"), .gdpr("7(3)")],
    summary: Wording(
      nl: "uitleg over het intrekken van toestemming ontbreekt op de pagina",
      en: "how to withdraw consent is missing from the page"),
    rationale: Wording(
      nl: """
        Wie toestemming geeft, moet weten dat hij die altijd mag intrekken en hoe. Een eigen \
        sjabloon mag dat anders vormgeven, maar niet weglaten.
        """,
      en: """
        Whoever consents has to know that he can withdraw at any time and how. A template of \
        your own may give that another form, but not leave it out.
        """),
    help: Wording(
      nl: "Neem `{{>your-rights}}` op in uw `statement.html`, of de woorden `word.withdrawal`.",
      en: "Put `{{>your-rights}}` into your `statement.html`, or the words `word.withdrawal`."),
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
      legal-basis = "consent"

      [purposes.example.consent]
      text = "Ja, De Korenaar mag mij mailen."
      withdrawal = ["email"]
      mechanism = "checkbox"
      channel = "web"

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
      legal-basis = "consent"

      [purposes.example.consent]
      text = "Ja, De Korenaar mag mij mailen."
      withdrawal = ["email"]
      mechanism = "checkbox"
      channel = "web"

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
      """
    ],
    check: .making(code: "STM04")
  )
}
