extension Rule {
  /// Consent is an act; who leaves a ticked box alone has done nothing (AVG art. 4(11), C-673/17).
  static let consentPreselected = Rule(
    code: "FRM01", name: "consent-preselected", severity: .error, blocksPublication: false,
    provisions: [.gdpr("4(11)"), .gdpr("7(1)")],
    summary: Wording(
      nl: "toestemming staat al aangevinkt",
      en: "consent is ticked beforehand"),
    rationale: Wording(
      nl: """
        Toestemming geeft iemand door zelf iets te doen. Een vakje dat al is aangevinkt, of een keuze \
        die al op ja staat, telt niet: u weet dan niet of iemand het heeft gezien. Wat u zo verzamelt, \
        mag u niet gebruiken.
        """,
      en: """
        People consent by doing something themselves. A box that is ticked already, or a choice that is \
        set to yes, does not count: you do not know whether anyone saw it. What you collect that way you \
        may not use.
        """),
    help: Wording(
      nl: """
        haal het voorgevulde ja weg, zodat de bezoeker zelf kiest
        """,
      en: """
        take away the yes that is set, so that the visitor chooses
        """),
    failing: [
      """
      @@ site/bestellen.html
      <form method="post"><input name="email" type="email">
      <label><input type="checkbox" name="nieuwsbrief" →checked← value="1"> Ja, mail mij de nieuwsbrief</label></form>
      """,
      """
      @@ site/aanmelden.html
      <form method="post"><fieldset><legend>Wilt u onze nieuwsbrief?</legend>
      <label><input type="radio" name="nb" value="ja" →checked="checked"←> Ja</label>
      <label><input type="radio" name="nb" value="nee"> Nee</label></fieldset></form>
      """,
      """
      [purposes.order-fulfilment]
      [forms.bestellen]
      page = "/bestellen/"
      @@ site/bestellen.html
      <form method="post"><label><input type="checkbox" name="nb" →checked←> Ja, mail mij de nieuwsbrief</label></form>
      """,
    ],
    passing: [
      """
      @@ site/bestellen.html
      <form method="post"><input name="email" type="email">
      <label><input type="checkbox" name="nieuwsbrief" value="1"> Ja, mail mij de nieuwsbrief</label>
      <label><input type="checkbox" name="onthoud" checked> Onthoud mij</label></form>
      """,
      """
      @@ site/aanmelden.html
      <form method="post"><fieldset><legend>Wilt u onze nieuwsbrief?</legend>
      <label><input type="radio" name="nb" value="ja"> Ja</label>
      <label><input type="radio" name="nb" value="nee" checked> Nee</label></fieldset></form>
      """,
      """
      @@ site/bestellen.html
      <form method="post"><label><input type="checkbox" name="geen" checked> Stuur mij geen nieuwsbrief</label></form>
      """,
      """
      [purposes.newsletter]
      direct-marketing = true
      legal-basis = "legitimate-interests"
      marketing-ground = "existing-customers"
      [forms.bestellen]
      page = "/bestellen/"
      @@ site/bestellen.html
      <form method="post"><label><input type="checkbox" name="nb" checked> Mail mij acties met brood</label></form>
      """,
    ],
    check: .eachConsentBox { box, form, _ in
      guard box.field.isChoice, box.isGivenAlready(), let place = box.field.checked else { return [] }
      // Own customers may be written to about the like without consent: the box is then their way out.
      if box.isForMessages, form.mayWriteToCustomers { return [] }
      return [Place(place, second: form.links.first?.place)]
    })
}
