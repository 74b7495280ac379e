extension Rule {
  /// What people may leave out, a form does not force from them (AVG art. 5(1)(c), C-394/23).
  static let optionalFieldRequired = Rule(
    code: "FRM21", name: "optional-field-required", severity: .warning,
    provisions: [.gdpr("5(1)(c)"), .gdpr("13(2)(e)")],
    summary: Wording(
      nl: "een verplicht veld voor een gegeven dat volgens het register vrij is",
      en: "an obligatory field for data that are optional by the register"),
    rationale: Wording(
      nl: """
        In de verklaring staat dat iemand dit gegeven niet hoeft te geven. Het formulier laat die keuze \
        niet. Vraag niet meer dan nodig is: wat vrij is, mag leeg blijven.
        """,
      en: """
        The statement says that people need not give these data. The form leaves them no choice. Ask for \
        no more than you need: what is optional may stay empty.
        """),
    help: Wording(
      nl: """
        haal de verplichting van het veld weg; is het gegeven echt nodig, zet dat dan in het register \
        met de reden
        """,
      en: """
        make the field optional; if the data are really needed, say so in the register with the reason
        """),
    failing: [
      """
      [personal-data.phone]
      source = ["data-subject"]
      required = "optional"
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input type="tel" name="tel" →required←></form>
      """,
      """
      [personal-data.phone]
      source = ["data-subject"]
      required = "optional"
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input name="veld-3" →aria-required="true"← aria-label="Telefoonnummer"></form>
      """,
    ],
    passing: [
      """
      [personal-data.phone]
      source = ["data-subject"]
      required = "for-purpose"
      [personal-data.name]
      source = ["data-subject"]
      required = "optional"
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input type="tel" name="tel" required><input name="naam"></form>
      """
    ],
    check: .eachForm { form, _ in
      form.fields.compactMap { field in
        guard let place = field.field.required, let category = field.category else { return nil }
        let rows = form.links.filter { $0.form != nil }.flatMap { link in
          link.row(of: field.field).map { [$0] } ?? link.rows(of: category).filter(link.serves)
        }
        let answers = rows.compactMap(\.required)
        guard let first = answers.first, answers.count == rows.count,
          answers.allSatisfy({ $0.value == .optional })
        else { return nil }
        return Place(place, second: SecondPlace(first.span, mayStayEmpty))
      }
    })
}

private let mayStayEmpty = Wording(
  nl: "volgens het register is dit gegeven vrij", en: "by the register these data are optional")
