extension Rule {
  /// Addresses of pages are kept in many places; data of people do not belong in them (AVG art. 32).
  static let formDataInAddress = Rule(
    code: "FRM23", name: "form-data-in-address", severity: .warning,
    provisions: [.gdpr("32(1)"), .gdpr("5(1)(f)")],
    summary: Wording(
      nl: "een formulier zet gegevens in het adres van de volgende pagina",
      en: "a form puts data into the address of the next page"),
    rationale: Wording(
      nl: """
        Met de methode GET komt alles wat iemand invult in het adres te staan. Dat adres blijft achter \
        in de geschiedenis van de browser, in logbestanden en bij andere diensten op de pagina.
        """,
      en: """
        With the method GET all that people fill in ends up in the address. That address stays behind in \
        the history of the browser, in log files and with other services on the page.
        """),
    help: Wording(
      nl: """
        zet method=\"post\" op het formulier
        """,
      en: """
        put method=\"post\" on the form
        """),
    failing: [
      """
      @@ site/contact.html
      <form method="→get←" action="/v"><input type="email" name="email"></form>
      """,
      """
      @@ site/contact.html
      →<form action="/v">←<input type="email" name="email"></form>
      """,
    ],
    passing: [
      """
      @@ site/contact.html
      <form method="POST"><input type="email" name="email"></form><form action="/zoek"><input name="q"></form>
      """
    ],
    check: .eachForm { form, _ in
      guard form.form.sendsInAddress, form.fields.contains(where: { $0.category != nil }), !form.form.isSearch
      else {
        return []
      }
      return [
        Place(
          form.form.method?.span ?? form.form.span, detail: form.form.method == nil ? withoutMethod : nil)
      ]
    })
}

private let withoutMethod = Wording(
  nl: "er staat geen method, en dan gebruikt een browser GET",
  en: "there is no method, and then a browser uses GET")
