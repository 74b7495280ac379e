extension Rule {
  /// A record that names a form which is gone is not up to date (AVG art. 5(2), 30(1)).
  static let formNotFound = Rule(
    code: "FRM27", name: "form-not-found", severity: .note,
    provisions: [.gdpr("5(2)"), .gdpr("30(1)")],
    summary: Wording(
      nl: "het register noemt een formulier dat niet op de pagina staat",
      en: "the register names a form that is not on the page"),
    rationale: Wording(
      nl: """
        De pagina is bekeken, maar dit formulier staat er niet. Misschien is het weg of heet het anders. \
        Zolang dat niet klopt, wordt het formulier dat er wel staat niet met de activiteit vergeleken.
        """,
      en: """
        The page was looked at, but this form is not on it. Maybe it is gone or has another name. As \
        long as that is not right, the form that is there is not held against the activity.
        """),
    help: Wording(
      nl: """
        pas selector aan, zoals form#contact, of haal het formulier uit het register
        """,
      en: """
        change selector, such as form#contact, or take the form out of the register
        """),
    failing: [
      """
      [forms.contact]
      page = "/contact/"
      selector = →"form#contact"←
      @@ site/contact.html
      <form id="vraag" method="post"><input name="email"></form>
      """,
      """
      [forms.contact]
      page = →"/contact/"←
      @@ site/contact.html
      <p>Bel ons.</p>
      """,
    ],
    passing: [
      """
      [forms.contact]
      page = "/contact/"
      selector = "main form.vraag"
      [forms.weg]
      page = "/weg/"
      @@ site/contact/index.html
      <main><form class="a vraag" method="post"><input name="email"></form></main>
      """
    ],
    check: Check(isAbsence: false, needsSite: true) { context in
      (context.forms?.missing ?? []).map { missing in
        let record = missing.declared
        let place = record.selector?.span ?? record.page?.span ?? record.span
        let isOdd = record.selector.map { FormSelector($0.value) == nil } ?? false
        let start = Span(file: missing.page.file, start: 0, end: 0)
        return Place(place, detail: isOdd ? notUnderstood : nil, second: SecondPlace(start, thisPage))
      }
    })
}

private let thisPage = Wording(nl: "dit is de pagina", en: "this is the page")
private let notUnderstood = Wording(
  nl: "deze selector is niet begrepen; een element, id, klasse, name of nth-of-type wel",
  en: "this selector was not understood; an element, id, class, name or nth-of-type is")
