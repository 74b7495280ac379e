extension Rule {
  /// A form carries the identity of the consent text that it shows (AVG art. 7(1)).
  static let consentTextOutdated = Rule(
    code: "FRM25", name: "consent-text-outdated", severity: .warning,
    provisions: [.gdpr("7(1)")],
    summary: Wording(
      nl: "het formulier draagt het kenmerk van een andere toestemmingstekst dan het register nu heeft",
      en: "the form carries the identity of another consent text than the register has now"),
    rationale: Wording(
      nl: """
        Het kenmerk in het verborgen veld zegt later welke tekst iemand zag. Is de tekst in het register \
        veranderd en het formulier op de website niet, dan vraagt u nog met de oude tekst.
        """,
      en: """
        The identity in the hidden field says later which text people saw. Where the text in the \
        register has changed and the form on the site has not, you still ask with the old text.
        """),
    help: Wording(
      nl: """
        plak het nieuwe formulier uit de map consent van `avgreg render` in de pagina
        """,
      en: """
        paste the new form from the folder consent of `avgreg render` into the page
        """),
    failing: [
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke maand de nieuwsbrief."
      [personal-data.email]
      [forms.nieuws]
      page = "/nieuws/"
      @@ site/nieuws.html
      <form method="post"><input name="email"><input type="hidden" name="consent-text" value="→example-newsletter-nl-0123456789abcdef←"></form>
      """
    ],
    passing: [
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [personal-data.email]
      [forms.nieuws]
      page = "/nieuws/"
      @@ site/nieuws.html
      <form method="post"><input name="email"><input type="hidden" name="consent-text" value="0123456789abcdef"></form>
      """
    ],
    check: .eachForm { form, context in
      form.outdatedTexts(context.evidence?.consentTexts ?? []).map { field in
        let consent = form.consents.first?.consent
        return Place(
          field.value?.span ?? field.span,
          second: consent?.text.map { SecondPlace($0.span, sentenceHere) } ?? form.links.first?.place)
      }
    })
}

private let sentenceHere = Wording(
  nl: "dit is de zin in het register nu", en: "this is the sentence in the register now")
