extension Rule {
  /// A form asks for no more than the record says (AVG art. 5(1)(b)-(c), 30(1)(c)).
  static let fieldUnregistered = Rule(
    code: "FRM05", name: "field-unregistered", severity: .error, blocksPublication: false,
    provisions: [.gdpr("5(1)(b)-(c)"), .gdpr("30(1)(c)"), .gdpr("13(1)(c)")],
    summary: Wording(
      nl: "een veld vraagt een gegeven dat bij de activiteit ontbreekt",
      en: "a field asks for data that the activity does not name"),
    rationale: Wording(
      nl: """
        In het register en in de privacyverklaring staat welke gegevens u gebruikt, waarvoor en hoe \
        lang. Vraagt het formulier meer, dan klopt de verklaring niet, en misschien hebt u dat gegeven \
        niet nodig.
        """,
      en: """
        The register and the privacy statement say which data you use, what for and how long. Where the \
        form asks for more, the statement is not right, and maybe you do not need those data.
        """),
    help: Wording(
      nl: """
        haal het veld weg; hebt u het gegeven nodig, plak dan deze regels in de activiteit en vul ze aan
        """,
      en: """
        take the field away; if you need the data, paste these lines into the activity and complete them
        """),
    failing: [
      """
      [purposes.contact-handling]
      [personal-data.email]
      source = ["data-subject"]
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input type="email" name="email">→<input name="geboortedatum">←</form>
      """,
      """
      [purposes.contact-handling]
      [personal-data.email]
      source = ["data-subject"]
      [forms.contact]
      page = "https://www.korenaar.example/contact"
      selector = "#vraag"
      @@ site/contact/index.html
      <form id="vraag" method="post">→<input type="tel" name="nummer">←<input type="email" name="email"></form>
      """,
    ],
    passing: [
      """
      [purposes.contact-handling]
      [personal-data.email]
      source = ["data-subject"]
      [personal-data.birth-date]
      source = ["data-subject"]
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input type="email" name="email"><input name="geboortedatum"></form>
      """,
      """
      [purposes.contact-handling]
      [personal-data.reference]
      category = "order"
      source = ["data-subject"]
      [forms.contact]
      page = "/contact/"
      fields = { naam = "reference" }
      @@ site/contact.html
      <form method="post"><input name="naam"></form>
      """,
      """
      [purposes.order-fulfilment]
      [personal-data.name]
      source = ["data-subject"]
      [forms.order]
      page = "/bestellen/"
      @@ site/bestellen.html
      <form method="post"><input name="naam"><label><input type="checkbox" name="nb"> Bezorg op een ander adres</label></form>
      """,
    ],
    check: .eachForm { form, context in
      guard form.isDeclared, form.links.allSatisfy({ $0.activity.isWhole(\.personalData) }) else { return [] }
      return form.fields.compactMap { field in
        // Data that are known and used for something else than this form, FRM29 tells of.
        guard let category = field.category, form.links.allSatisfy({ $0.rows(of: category).isEmpty }) else {
          return nil
        }
        let named = field.named(context.register.vocabularies["data-categories"])
        return Place(
          field.field.span, detail: named, second: form.links.first?.place,
          suggestion: FormProposal(context).row(for: field, of: form))
      }
    })
}
