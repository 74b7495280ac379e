extension Rule {
  /// A form for consent shows the words of its text, no others, beside an empty box.
  static let consentFormAltered = Rule(
    code: "TPL13",
    name: "consent-form-altered",
    severity: .error,
    provisions: [.gdpr("7(1)"), .gdpr("4(11)")],
    summary: Wording(
      nl: "formulier toont andere woorden dan de toestemmingstekst, of vraagt niet met een leeg vakje",
      en: "form shows other words than the consent text, or does not ask with an empty box"),
    rationale: Wording(
      nl: """
        Het nummer van een toestemmingstekst staat voor precies de woorden die iemand zag. Met \
        een woord erbij of eraf bewijst dat nummer niets meer. Een vakje dat al is aangevinkt of \
        verplicht is, geeft geen geldige toestemming.
        """,
      en: """
        The number of a consent text stands for exactly the words that someone saw. With a word \
        more or less that number proves nothing any more. A box that is ticked already or has to \
        be ticked gives no valid consent.
        """),
    help: Wording(
      nl:
        "Verander in uw `consent.html` de opmaak, en woorden alleen in `nl.toml`. Laat het vakje leeg en het nummer staan.",
      en:
        "Change the markup in your `consent.html`, and words in `en.toml` alone. Leave the box empty and the number in place."
    ),
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
      @@ Templates/consent.html
      →←<p>{{asks}}</p><p><input type="checkbox" checked> {{wording}}</p>
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
    check: .making(code: "TPL13")
  )
}
