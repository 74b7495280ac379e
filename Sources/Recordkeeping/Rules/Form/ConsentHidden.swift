extension Rule {
  /// What nobody sees, nobody agrees to (AVG art. 4(11)).
  static let consentHidden = Rule(
    code: "FRM02", name: "consent-hidden", severity: .error, blocksPublication: false,
    provisions: [.gdpr("4(11)"), .gdpr("7(1)")],
    summary: Wording(
      nl: "een verborgen veld geeft toestemming namens de bezoeker",
      en: "a hidden field gives consent for the visitor"),
    rationale: Wording(
      nl: """
        Dit veld ziet de bezoeker niet, en toch stuurt het mee dat hij of zij toestemming geeft. Niemand \
        heeft dan iets gekozen. De gegevens lijken bewijs, maar bewijzen niets.
        """,
      en: """
        The visitor does not see this field, and still it sends that he or she consents. Then nobody has \
        chosen anything. The data look like proof, but prove nothing.
        """),
    help: Wording(
      nl: """
        vraag het met een leeg vakje dat de bezoeker ziet, of haal het veld weg
        """,
      en: """
        ask with an empty box that the visitor sees, or take the field away
        """),
    failing: [
      """
      @@ site/contact.html
      <form method="post"><input name="email" type="email"><textarea name="bericht"></textarea>
      →<input type="hidden" name="marketing_consent" value="yes">←</form>
      """,
      """
      @@ site/contact.html
      <form method="post"><textarea name="bericht"></textarea>→<input type="hidden" name="newsletter" value="1">←</form>
      """,
    ],
    passing: [
      """
      @@ site/contact.html
      <form method="post"><textarea name="bericht"></textarea><input type="hidden" name="newsletter" value="0">
      <input type="hidden" name="consent_version" value="3b"></form>
      """,
      """
      @@ site/nieuwsbrief.html
      <form method="post"><input name="email" type="email"><input type="hidden" name="newsletter" value="1"></form>
      """,
    ],
    check: .eachConsentBox { box, form, _ in
      guard box.field.type == "hidden", box.isGivenAlready(), form.form.fields.contains(where: \.isAsked)
      else {
        return []
      }
      // Whoever presses the button of a form for messages alone asks for them.
      if box.isNamedForMessages(), !form.hasOtherPurpose { return [] }
      return [Place(box.field.span, second: form.links.first?.place)]
    })
}
