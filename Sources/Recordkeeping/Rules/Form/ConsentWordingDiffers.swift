extension Rule {
  /// Consent can be shown only for the words that people saw (AVG art. 7(1)).
  static let consentWordingDiffers = Rule(
    code: "FRM24", name: "consent-wording-differs", severity: .warning,
    provisions: [.gdpr("7(1)"), .gdpr("4(11)")],
    summary: Wording(
      nl: "het vakje vraagt toestemming in andere woorden dan het register",
      en: "the box asks for consent in other words than the register"),
    rationale: Wording(
      nl: """
        U moet kunnen laten zien waarmee iemand heeft ingestemd. Het register bewaart die zin, met de \
        dagen waarop hij gold. Staat er op de website een andere zin, dan klopt dat bewijs niet.
        """,
      en: """
        You must be able to show what people consented to. The register keeps that sentence, with the \
        days on which it stood. Where the site has another sentence, that proof is not right.
        """),
    help: Wording(
      nl: """
        zet op de website de zin uit het register, of leg de nieuwe zin vast in het register
        """,
      en: """
        put the sentence of the register on the site, or record the new sentence in the register
        """),
    failing: [
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke maand de nieuwsbrief van Korenaar."
      [personal-data.email]
      [forms.nieuws]
      page = "/nieuws/"
      @@ site/nieuws.html
      <form method="post"><input name="email">→<label>←<input type="checkbox" name="nb"> Ja, mail mij elke week de nieuwsbrief</label></form>
      """
    ],
    passing: [
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke maand de nieuwsbrief van Korenaar."
      [personal-data.email]
      [forms.nieuws]
      page = "/nieuws/"
      @@ site/nieuws.html
      <form method="post"><input name="email"><label><input type="checkbox" name="nb"> Ja, mail mij elke maand
        de <b>nieuwsbrief</b> van Korenaar. (mag leeg blijven)</label></form>
      """
    ],
    check: .eachConsentBox { box, form, context in
      guard box.field.isChoice, !box.holdsTerms, box.field.label != nil,
        !form.carriesOutdatedText(context.evidence?.consentTexts ?? [])
      else { return [] }
      let texts = form.consents.compactMap { $0.consent.text }
      let wordings = texts.flatMap { [$0.value.original] + $0.value.translated.map(\.value) }
      guard let first = texts.first, !wordings.contains(where: box.asks) else { return [] }
      return [
        Place(
          box.field.label?.span ?? box.field.span, second: SecondPlace(first.span, sentenceHere))
      ]
    })
}

private let sentenceHere = Wording(
  nl: "dit is de zin in het register", en: "this is the sentence in the register")
