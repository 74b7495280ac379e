extension Rule {
  /// What a page shows of someone else's, or counts with, waits for a yes where it stores or reads something on a
  /// device (Tw art. 11.7a(1)(b), (3)). What a script stores a page does not show, so this is never an error.
  static let embedBeforeConsent = Rule(
    code: "COO25", name: "embed-before-consent", severity: .warning,
    provisions: [.telecommunications("11.7a(1)(b)"), .gdpr("6(1)(a)")],
    summary: Wording(
      nl: "een pagina laadt een dienst van een ander voordat de bezoeker ja zegt",
      en: "a page loads a service of someone else before the visitor says yes"),
    rationale: Wording(
      nl: """
        Video's, kaarten, lettertypen, statistiek en advertenties van een ander zetten of lezen vaak iets op \
        het apparaat van uw bezoeker, en sturen in elk geval zijn IP-adres mee. Dat mag pas na een ja, \
        behalve als het strikt nodig is en niemand volgt. Deze pagina laadt het meteen.
        """,
      en: """
        Videos, maps, fonts, statistics and advertisements of someone else often store or read something on \
        your visitor's device, and send along his IP address in any case. That is allowed only after a yes, \
        unless it is strictly necessary and follows no one. This page loads it at once.
        """),
    help: Wording(
      nl: """
        laad het pas nadat de bezoeker ja heeft gezegd, of zet er iets van uw eigen server voor in de plaats
        """,
      en: """
        load it only after the visitor has said yes, or put something from your own server in its place
        """),
    failing: [
      """
      @@ site/index.html
      <iframe src="→https://www.youtube-nocookie.com/embed/x←" title="Film"></iframe>
      <iframe src="https://www.youtube.com/embed/y" title="Film"></iframe>
      <script src="→https://www.googletagmanager.com/gtag/js?id=G-X←"></script>
      <link rel="preconnect" href="https://fonts.gstatic.com"><link rel="stylesheet" href="→//fonts.googleapis.com/css←">
      """,
      """
      [cookies.kaart]
      class = "embedded"
      provider = "google"
      @ parties/google.md
      name = "Google Ireland Limited"
      @@ site/index.html
      <iframe data-src="→https://www.google.com/maps/embed?pb=x←" class="lazyload" title="Kaart"></iframe>
      """,
    ],
    passing: [
      """
      @@ site/index.html
      <iframe data-src="https://www.youtube.com/embed/x" title="Film"></iframe>
      <script type="text/plain" src="https://www.googletagmanager.com/gtag/js?id=G-X"></script>
      <script type="text/plain">s.src = "https://connect.facebook.net/nl_NL/fbevents.js"</script>
      <iframe data-cookieblock-src="https://player.vimeo.com/video/1" data-cookieconsent="marketing" title="Film"></iframe>
      <script src="https://plausible.io/js/script.js"></script><script src="https://js.stripe.com/v3/"></script>
      <link rel="preconnect" href="https://fonts.gstatic.com"><script src="https://elders.example/a.js"></script>
      """,
      """
      [cookies.robots]
      class = "functional"
      hosts = ["www.google.com", "www.gstatic.com"]
      provider = "google"
      [cookies.ga]
      class = "analytics"
      provider = "google"
      hosts = ["www.googletagmanager.com"]
      @ parties/google.md
      name = "Google Ireland Limited"
      @@ site/index.html
      <script src="https://www.google.com/recaptcha/api.js"></script>
      """,
      """
      [cookies.hotjar]
      class = "analytics-limited"
      provider = "hotjar"
      @ parties/hotjar.md
      @@ site/index.html
      <script src="https://static.hotjar.com/c/hotjar-1.js"></script>
      """,
    ],
    check: .eachHost { calls, context in
      guard let service = calls.service, service.needsConsent else { return [] }
      let atOnce = calls.atOnce(in: context.evidence).filter { !context.hostOwners.isOwn($0.target, service) }
      let rows = context.cookies(of: calls)
      guard let first = atOnce.first, rows.isEmpty || !rows.allSatisfy(\.isExempt) else { return [] }
      let hosts = calls.hosts.filter { host in atOnce.contains { $0.host == host } }
      return [
        Place(
          first.address.span, detail: calls.only(to: hosts).name(andPlaces: atOnce.count),
          help: instead(of: service, first.host), second: rows.lazy.compactMap(\.placeOfClass).first)
      ]
    })
}

private func instead(of service: SiteService, _ host: String) -> Wording {
  let shown = FieldTitle.shown(host)
  return Wording(
    nl: """
      \(service.instead.nl); is het strikt nodig en volgt het niemand, zet dat dan bij het cookie in het \
      register: class = "functional" en hosts = ["\(shown)"]
      """,
    en: """
      \(service.instead.en); if it is strictly necessary and follows no one, say so with the cookie in the \
      register: class = "functional" and hosts = ["\(shown)"]
      """)
}

extension CheckContext {
  /// What the register says of a service: the cookies that name its hosts, else those of its party.
  fileprivate func cookies(of calls: HostCalls) -> [Cookie] {
    let named = calls.hosts.flatMap(hostOwners.cookies(naming:))
    if !named.isEmpty { return named }
    return hostOwners.cookies(
      of: calls.calls.first.map { hostOwners.parties(at: $0.target, calls.service) } ?? [])
  }
}

extension Cookie {
  /// Whether the register says that it needs no yes.
  fileprivate var isExempt: Bool { self.`class`?.value.row?.text("consent") == "never" }

  /// Where the register says what kind it is, if that needs a yes.
  fileprivate var placeOfClass: SecondPlace? {
    guard let kind = self.`class`, !isExempt else { return nil }
    return SecondPlace(
      kind.span,
      Wording(
        nl: "volgens het register is hier toestemming voor nodig",
        en: "by the register this needs consent"))
  }
}
