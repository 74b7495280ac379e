extension Rule {
  /// Who says no still gets what the form is for (AVG art. 7(4)).
  static let consentBoxRequired = Rule(
    code: "FRM22", name: "consent-box-required", severity: .warning,
    provisions: [.gdpr("7(4)"), .gdpr("4(11)")],
    summary: Wording(
      nl: "zonder toestemming is het formulier niet te versturen",
      en: "without consent the form cannot be sent"),
    rationale: Wording(
      nl: """
        Toestemming is vrij. Moet iemand ja zeggen om iets anders te krijgen, zoals een antwoord of een \
        bestelling, dan is dat ja niet vrij. Hebt u de gegevens daarvoor nodig, dan is vaak een andere \
        grondslag de juiste, en hoort er geen vakje bij.
        """,
      en: """
        Consent is free. Where people must say yes to get something else, such as an answer or an order, \
        that yes is not free. If you need the data for that, another legal basis is often the right one, \
        and no box belongs to it.
        """),
    help: Wording(
      nl: """
        laat het vakje vrij, of haal het weg als u de gegevens op een andere grondslag gebruikt
        """,
      en: """
        leave the box optional, or take it away where you use the data on another basis
        """),
    failing: [
      """
      @@ site/contact.html
      <form method="post"><textarea name="bericht"></textarea><label><input type="checkbox" name="t" →required←> Ik geef toestemming om mijn gegevens te gebruiken</label></form>
      """,
      """
      [purposes.contact-handling]
      legal-basis = "legitimate-interests"
      [personal-data.email]
      [forms.contact]
      page = "/contact/"
      purposes = ["contact-handling"]
      @@ site/contact.html
      <form method="post"><input name="email"><label><input type="checkbox" name="t" →required←> Ja, ik wil de nieuwsbrief</label></form>
      """,
    ],
    passing: [
      """
      @@ site/contact.html
      <form method="post"><textarea name="bericht"></textarea><label><input type="checkbox" name="t"> Ja, ik wil de nieuwsbrief</label></form>
      @@ site/nieuws.html
      <form method="post"><input type="email" name="email"><label><input type="checkbox" name="t" required> Ja, ik wil de nieuwsbrief</label></form>
      @@ site/kassa.html
      <form method="post"><textarea name="bericht"></textarea><label><input type="checkbox" name="t" required> Ik ga akkoord met de algemene voorwaarden</label></form>
      """
    ],
    check: .eachConsentBox { box, form, _ in
      // Of a box for terms and consent in one, another rule tells.
      guard box.field.isChoice, !box.holdsTerms, let place = box.field.required, form.hasOtherPurpose else {
        return []
      }
      return [Place(place, second: form.links.first?.place)]
    })
}
