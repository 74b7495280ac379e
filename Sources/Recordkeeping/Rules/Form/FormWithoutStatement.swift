extension Rule {
  /// The statement is one click away where people give their data (AVG art. 12(1), 13; WP260 par. 11).
  static let formWithoutStatement = Rule(
    code: "FRM20", name: "form-without-statement", severity: .warning,
    provisions: [.gdpr("12(1)"), .gdpr("13(1)")],
    summary: Wording(
      nl: "een pagina met een formulier zonder link naar de privacyverklaring",
      en: "a page with a form and no link to the privacy statement"),
    rationale: Wording(
      nl: """
        Op het moment dat iemand gegevens geeft, hoort hij of zij te kunnen lezen wat u ermee doet. Een \
        link naast het formulier of onder aan elke pagina is genoeg, met een naam die mensen kennen: \
        Privacyverklaring.
        """,
      en: """
        At the moment that people give data, they should be able to read what you do with them. A link \
        beside the form or at the foot of every page is enough, under a name that people know: Privacy \
        statement.
        """),
    help: Wording(
      nl: """
        zet een link naar de verklaring bij het formulier of onder aan de pagina
        """,
      en: """
        put a link to the statement near the form or at the foot of the page
        """),
    failing: [
      """
      @@ site/contact.html
      →<form method="post">←<input type="email" name="email"></form><a href="/voorwaarden/">Voorwaarden</a>
      <form method="post"><input type="tel" name="tel"></form>
      """,
      """
      @ organisation.md
      website = "https://www.korenaar.example/"
      privacy-page = "https://www.korenaar.example/privacy/"
      @@ site/contact.html
      →<form method="post">←<input type="email" name="email"></form>
      <a href="https://policies.voorbeeldzoek.example/privacy">Privacy</a>
      """,
    ],
    passing: [
      """
      @@ site/contact.html
      <form method="post"><input type="email" name="email"></form><a href="/p/12">Privacyverklaring</a>
      @@ site/order.html
      <form method="post"><input type="email" name="email"></form><a href="/privacy-policy"><img alt="" src="x"></a>
      @@ site/vraag.html
      <link rel="privacy-policy" href="/x"><form method="post"><input type="email" name="email"></form>
      @@ site/zoek.html
      <form><input name="q"></form>
      """,
      """
      @ organisation.md
      privacy-page = "https://www.korenaar.example/uw-gegevens/"
      @@ site/contact.html
      <form method="post"><input type="email" name="email"></form><a href="/uw-gegevens">Uw gegevens</a>
      @@ site/kontakt.html
      <form method="post"><input type="email" name="email"></form><a href="/de/2">Datenschutzerklärung</a>
      @@ site/contact-fr.html
      <form method="post"><input type="email" name="email"></form><a href="/fr/2">Politique de confidentialité</a>
      """,
    ],
    check: Check(isAbsence: false, needsSite: true) { context in
      var told: Set<Int> = []
      let links = StatementLinks(context.register)
      return (context.forms?.forms ?? []).compactMap { form in
        guard form.asksData, links.isLacking(on: form.page), told.insert(form.page.file).inserted else {
          return nil
        }
        return Place(
          form.form.span,
          second: context.register.organisation?.privacyPage.map { SecondPlace($0.span, statementHere) })
      }
    })
}

private let statementHere = Wording(nl: "hier staat de verklaring", en: "the statement is here")
