extension Rule {
  /// Consent stands apart from everything else that one agrees to (AVG art. 7(2)).
  static let consentWithTerms = Rule(
    code: "FRM03", name: "consent-with-terms", severity: .error, blocksPublication: false,
    provisions: [.gdpr("7(2)"), .gdpr("4(11)")],
    summary: Wording(
      nl: "één vakje voor de voorwaarden en voor toestemming",
      en: "one box for the terms and for consent"),
    rationale: Wording(
      nl: """
        Wie wil bestellen, moet de voorwaarden aanvaarden. Staat in dezelfde zin ook toestemming voor \
        gegevens, dan kan iemand die niet weigeren. Vraag toestemming daarom met een eigen vakje. Voor \
        de privacyverklaring vraagt u geen akkoord: die leest iemand.
        """,
      en: """
        Whoever wants to order has to accept the terms. Where the same sentence holds consent for data, \
        nobody can refuse that. So ask for consent with a box of its own. To the privacy statement \
        nobody agrees: it is there to be read.
        """),
    help: Wording(
      nl: """
        maak er twee vakjes van: een voor de voorwaarden, en een leeg en vrij vakje voor de toestemming
        """,
      en: """
        make two boxes of it: one for the terms, and an empty and free one for the consent
        """),
    failing: [
      """
      @@ site/bestellen.html
      <form method="post">→<label>←<input type="checkbox" name="ok"> Ik ga akkoord met de algemene voorwaarden en het privacybeleid</label></form>
      """,
      """
      @@ site/order.html
      <form method="post"><input type="checkbox" id="t" name="t">→<label for="t">←I accept the terms and conditions and want the newsletter</label></form>
      """,
    ],
    passing: [
      """
      @@ site/bestellen.html
      <form method="post"><label><input type="checkbox" name="av" required> Ik ga akkoord met de algemene voorwaarden</label>
      <label><input type="checkbox" name="nb"> Ja, mail mij de nieuwsbrief</label></form>
      """
    ],
    check: .eachConsentBox { box, form, _ in
      guard box.field.isChoice, box.holdsTerms else { return [] }
      return [Place(box.field.label?.span ?? box.field.span, second: form.links.first?.place)]
    })
}
