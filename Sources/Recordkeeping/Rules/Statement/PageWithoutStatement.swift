extension Rule {
  /// The statement is easily accessible: from every page, under a usual name (AVG art. 12(1); WP260 par. 11). A page
  /// with a form is for FRM20; here it is not told again.
  static let pageWithoutStatement = Rule(
    code: "STM22", name: "page-without-statement", severity: .warning,
    provisions: [.gdpr("12(1)")],
    summary: Wording(
      nl: "pagina's zonder link naar de privacyverklaring",
      en: "pages without a link to the privacy statement"),
    rationale: Wording(
      nl: """
        Wie op uw site komt, moet de verklaring zonder zoeken vinden: op elke pagina, onder een naam die \
        mensen kennen, zoals Privacy of Privacyverklaring. Ook een pagina die niets vraagt, telt mee: \
        daar leest iemand voor het eerst over u.
        """,
      en: """
        People who come to your site should find the statement without a search: on every page, under a \
        name that they know, such as Privacy or Privacy statement. A page that asks for nothing counts \
        as well: there people read of you for the first time.
        """),
    help: Wording(
      nl: "zet de link onder aan de pagina, liefst in de opmaak die alle pagina's delen",
      en: "put the link at the foot of the page, best in the layout that all pages share"),
    failing: [
      """
      @@ site/index.html
      <!doctype html>→<body class="thuis">←<p>Welkom</p><a href="/voorwaarden/">Voorwaarden</a></body>
      @@ site/over.html
      <html><title>Over ons</title><p>Over ons</p>
      """,
      """
      @ organisation.md
      website = "https://www.korenaar.example/"
      privacy-page = "https://www.korenaar.example/privacy/"
      @@ site/index.html
      →<body>←<p>Beschermd tegen robots</p><a href="https://www.voorbeeldzoek.example/privacy">Privacy</a></body>
      """,
    ],
    passing: [
      """
      @ organisation.md
      privacy-page = "https://www.korenaar.example/uw-gegevens/"
      @@ site/index.html
      <body><p>Welkom</p><a href="/p/12">Privacyverklaring</a></body>
      @@ site/kontakt.html
      <body><p>Kontakt</p><a href="/de/12">Datenschutz</a></body>
      @@ site/over.html
      <body><p>Over ons</p><a href="https://www.korenaar.example/uw-gegevens">Wat wij bewaren</a></body>
      @@ site/uw-gegevens.html
      <body><p>De verklaring zelf</p></body>
      @@ site/oud.html
      <html><head><meta http-equiv="refresh" content="0; url=/nieuw/"></head><body>Verhuisd</body></html>
      @@ site/delen/kop.html
      <div>Een deel van andere pagina's</div>
      @@ site/app.html
      <body><noscript>Zet scripts aan</noscript><div id="app"></div></body>
      @@ site/contact.html
      <body><form method="post"><input type="email" name="email"></form></body>
      """
    ],
    check: Check(isAbsence: false, needsSite: true) { context in
      let pages = context.pagesWithoutStatement
      guard let first = pages.first, let start = first.shell.start else { return [] }
      let organisation = context.register.organisation
      let second =
        organisation?.privacyPage.map { SecondPlace($0.span, statementHere) }
        ?? organisation.map { SecondPlace($0.span, addressBelongsHere) }
      return [Place(start, detail: others(pages, context), second: second)]
    })
}

private let statementHere = Wording(nl: "hier staat de verklaring", en: "the statement is here")
private let addressBelongsHere = Wording(
  nl: "hier hoort het adres van de verklaring: privacy-page",
  en: "the address of the statement belongs here: privacy-page")

/// How many pages lack the link, and the names of some.
private func others(_ pages: [SitePage], _ context: CheckContext) -> Wording? {
  let all = context.evidence?.pages.count ?? 0
  let names = pages.dropFirst().prefix(3).map { "`\(FieldTitle.shown($0.addresses.path))`" }
  let more = pages.count - 1 - names.count
  let rest = more > 0 ? Wording(nl: " en \(more) andere", en: " and \(more) others") : Wording(nl: "", en: "")
  let list = names.joined(separator: ", ")
  if names.isEmpty { return Wording(nl: "1 van \(all) pagina's", en: "1 of \(all) pages") }
  return Wording(
    nl: "\(pages.count) van \(all) pagina's; ook \(list)\(rest.nl)",
    en: "\(pages.count) of \(all) pages; also \(list)\(rest.en)")
}

extension CheckContext {
  /// Pages that people read and that do not lead to the statement, without those with a form.
  fileprivate var pagesWithoutStatement: [SitePage] {
    let links = StatementLinks(register)
    let asking = Set((forms?.forms ?? []).filter(\.asksData).map(\.page.file))
    return (evidence?.pages ?? []).filter { page in
      let isRead = page.shell.start != nil && page.shell.hasWords && !page.shell.isRedirect
      return isRead && !asking.contains(page.file) && links.isLacking(on: page)
    }
  }
}
