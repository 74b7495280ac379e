extension Rule {
  /// A link that leads nowhere leads to no statement (AVG art. 12(1)). A page can be there by a rule of the host that no
  /// file shows, so that this is no certainty.
  static let statementLinkDead = Rule(
    code: "STM23", name: "statement-link-dead", severity: .warning,
    provisions: [.gdpr("12(1)")],
    summary: Wording(
      nl: "een link naar de privacyverklaring die nergens heen gaat",
      en: "a link to the privacy statement that leads nowhere"),
    rationale: Wording(
      nl: """
        De link heet goed, maar het bestand waar hij naar wijst, zit niet in de website die u hebt gebouwd. \
        Wie erop klikt, krijgt dan geen verklaring te zien.
        """,
      en: """
        The link has the right name, but the file that it points to is not in the site that you built. \
        Whoever follows it then sees no statement.
        """),
    help: Wording(
      nl:
        "verbeter het adres, of zet de pagina erbij; maakt uw host die pagina zelf, dan is er niets te doen",
      en: "mend the address, or add the page; where your host makes that page itself, there is nothing to do"),
    failing: [
      """
      @@ site/index.html
      <body><a →href="/privacyverklaring/"←>Privacyverklaring</a></body>
      @@ site/privacy.html
      <body><p>Onze verklaring</p><a href="/privacyverklaring/">Privacyverklaring</a></body>
      """,
      """
      @@ site/index.html
      <body><a href="privacy">Privacy</a></body>
      @@ site/privacy/index.html
      <body><p>Onze verklaring</p></body>
      @@ site/winkel/thee.html
      <body><a →href="../../privacy-beleid.html?a=1#b"←>Privacy</a></body>
      """,
    ],
    passing: [
      """
      @@ site/index.html
      <body><a href="/privacy/">Privacy</a><a href="#privacy">Privacy</a><a href="privacy%2ehtml">Privacy</a></body>
      @@ site/privacy.html
      <body><a href="privacy.html">Privacy</a></body>
      @@ site/winkel/thee.html
      <body><a href="../privacy.html">Privacy</a><a href="https://www.korenaar.example/weg">Privacy</a></body>
      """,
      """
      @@ site/contact.html
      <body><p>Een bewaarde pagina</p><a href="/privacy/">Privacy</a></body>
      """,
    ],
    check: Check(isAbsence: false, needsSite: true) { context in
      let dead = context.deadLinks
      let organisation = context.register.organisation
      let second = (organisation?.privacyPage?.span ?? organisation?.span).map { SecondPlace($0, recorded) }
      var told: Set<String> = []
      return dead.filter { told.insert($0.target).inserted }.map { link in
        let count = dead.count { $0.target == link.target }
        let detail =
          count == 1
          ? nil : Wording(nl: "zo staat hij er \(count) keer", en: "it stands there \(count) times")
        return Place(link.span, detail: detail, second: second)
      }
    })
}

private let recorded = Wording(
  nl: "wat het register van de organisatie zegt", en: "what the register says of the organisation")

extension CheckContext {
  /// The links to the statement of which the folder of the site lacks the target, by what they lead to.
  fileprivate var deadLinks: [(target: String, span: Span)] {
    guard let evidence else { return [] }
    let links = StatementLinks(register)
    return evidence.pages.filter { !$0.shell.hasBase }.flatMap { page in
      links.all(on: page).filter { link in
        evidence.layout.isMissing(SiteAddress(link.address.value), from: page.addresses)
      }.map { ($0.address.value, $0.address.span) }
    }
  }
}
