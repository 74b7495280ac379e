extension Rule {
  /// Nobody consents to what is not said (AVG art. 4(11), 7(2)).
  static let consentBoxUnlabelled = Rule(
    code: "FRM04", name: "consent-box-unlabelled", severity: .error, blocksPublication: false,
    provisions: [.gdpr("4(11)"), .gdpr("7(2)")],
    summary: Wording(
      nl: "een vakje voor toestemming zonder tekst",
      en: "a box for consent without words"),
    rationale: Wording(
      nl: """
        Naast het vakje hoort te staan waarvoor iemand toestemming geeft, in woorden die bij het vakje \
        horen. Ook wie de pagina laat voorlezen, moet dat horen. Zonder die tekst weet niemand waar hij \
        of zij ja tegen zegt.
        """,
      en: """
        Beside the box it should say what people consent to, in words that belong to the box. Those who \
        have the page read out to them must hear it too. Without those words nobody knows what they say \
        yes to.
        """),
    help: Wording(
      nl: """
        zet de zin uit het register in een label: <label for=\"...\">
        """,
      en: """
        put the sentence of the register in a label: <label for=\"...\">
        """),
    failing: [
      """
      @@ site/contact.html
      <form method="post">→<input type="checkbox" name="nieuwsbrief_optin">←</form>
      """,
      """
      @@ site/contact.html
      <form method="post"><label>→<input type="checkbox" name="consent">← </label></form>
      """,
      """
      @@ site/contact.html
      <form method="post">→<input type="checkbox" name="x1">← Ja, mail mij de nieuwsbrief</form>
      """,
    ],
    passing: [
      """
      @@ site/contact.html
      <form method="post"><input type="checkbox" id="nb" name="nieuwsbrief"><label for="nb">Ja, mail mij de nieuwsbrief</label></form>
      """,
      """
      @@ site/contact.html
      <form method="post"><input type="checkbox" name="consent" aria-labelledby="zin"><p id="zin">Ja, mail mij de nieuwsbrief</p></form>
      """,
    ],
    check: .eachConsentBox { box, form, _ in
      guard box.field.isChoice, box.field.label == nil else { return [] }
      let isBeside = !box.field.nearby.isEmpty
      return [
        Place(
          box.field.span, detail: isBeside ? besideOnly : nil, second: form.links.first?.place,
          severity: isBeside ? .warning : nil)
      ]
    })
}

private let besideOnly = Wording(
  nl: "er staat tekst naast, maar die hoort niet bij het vakje",
  en: "words stand beside it, but do not belong to the box")
