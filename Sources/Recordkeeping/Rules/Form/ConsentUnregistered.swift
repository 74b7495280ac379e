extension Rule {
  /// Consent that is asked is recorded: for what, in which words, how to withdraw (AVG art. 7(1), 30(1)).
  static let consentUnregistered = Rule(
    code: "FRM28", name: "consent-unregistered", severity: .warning,
    provisions: [.gdpr("7(1)"), .gdpr("30(1)(b)")],
    summary: Wording(
      nl: "het formulier vraagt toestemming die het register niet kent",
      en: "the form asks for consent that the register does not know"),
    rationale: Wording(
      nl: """
        Bij de activiteit van dit formulier staat geen doel met toestemming. Vraagt u die echt, dan \
        hoort in het register waarvoor, met welke zin en hoe iemand haar intrekt. Hebt u haar niet \
        nodig, dan is het vakje te veel.
        """,
      en: """
        The activity of this form has no purpose with consent. If you really ask for it, the register \
        should say what for, with which sentence and how people withdraw it. If you do not need it, the \
        box is one too many.
        """),
    help: Wording(
      nl: """
        noem het formulier ook bij de activiteit van deze toestemming, of haal het vakje weg
        """,
      en: """
        name the form with the activity of this consent too, or take the box away
        """),
    failing: [
      """
      [purposes.contact-handling]
      legal-basis = "legitimate-interests"
      [personal-data.email]
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input name="email">→<label>←<input type="checkbox" name="t"> Ik geef toestemming om mijn gegevens te gebruiken</label></form>
      """
    ],
    passing: [
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [purposes.newsletter.consent]
      text = "Ja, mail mij de nieuwsbrief."
      [personal-data.email]
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input name="email"><label><input type="checkbox" name="t"> Ja, mail mij de nieuwsbrief.</label></form>
      @@ site/elders.html
      <form method="post"><label><input type="checkbox" name="t"> Ja, mail mij de nieuwsbrief.</label></form>
      """
    ],
    check: .eachConsentBox { box, form, _ in
      guard box.field.isChoice, !box.holdsTerms, box.field.label != nil, form.isDeclared,
        form.consents.isEmpty,
        !(box.isForMessages && form.mayWriteToCustomers),
        form.links.allSatisfy({ $0.activity.isWhole(\.purposes) })
      else { return [] }
      return [Place(box.field.label?.span ?? box.field.span, second: form.links.first?.place)]
    })
}
