extension Rule {
  /// The right to object has to stand on the page, apart from the rest.
  static let statementWithoutObjection = Rule(
    code: "STM03",
    name: "statement-without-objection",
    severity: .error,
    provisions: [.gdpr("21(4)")],
    summary: Wording(
      nl: "recht van bezwaar ontbreekt op de pagina",
      en: "right to object missing from the page"),
    rationale: Wording(
      nl: """
        Wie bezwaar mag maken, moet dat lezen in een blok apart van al het andere. Een eigen \
        sjabloon mag dat blok anders vormgeven, maar niet weglaten.
        """,
      en: """
        Whoever can object has to read so in a block apart from everything else. A template of \
        your own may give that block another form, but not leave it out.
        """),
    help: Wording(
      nl:
        "Neem `{{>your-rights}}` op in uw `statement.html`, of de woorden `word.objection` die erbij horen.",
      en:
        "Put `{{>your-rights}}` into your `statement.html`, or the words `word.objection` that belong to it."),
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
      legal-basis = "legitimate-interests"
      legitimate-interest = "Weten wat u vindt"

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
      legal-basis = "legitimate-interests"
      legitimate-interest = "Weten wat u vindt"

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
    check: .making(code: "STM03")
  )
}
