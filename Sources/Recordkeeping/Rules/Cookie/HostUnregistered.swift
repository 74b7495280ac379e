extension Rule {
  /// Whoever a page has a visitor's browser call learns his IP address, and is a recipient (AVG art. 30(1)(d)).
  static let hostUnregistered = Rule(
    code: "COO24", name: "host-unregistered", severity: .warning,
    provisions: [.gdpr("30(1)(d)"), .gdpr("13(1)(e)"), .telecommunications("11.7a(1)(a)")],
    summary: Wording(
      nl: "een pagina roept een ander aan die het register niet kent",
      en: "a page calls someone else whom the register does not know"),
    rationale: Wording(
      nl: """
        Met elk script, plaatje of lettertype van een ander krijgt die ander het IP-adres van uw bezoeker, \
        en hij leest of zet misschien cookies. Hij hoort in het register en in de verklaring.
        """,
      en: """
        With each script, picture or font of someone else, that someone gets your visitor's IP address, \
        and may read or set cookies. He belongs in the register and in the statement.
        """),
    help: Wording(
      nl: """
        maak een bestand in parties/ met website = \"...\" en noem die partij bij recipients van de \
        activiteit, of noem de host bij het cookie: hosts = [\"...\"]
        """,
      en: """
        make a file in parties/ with website = \"...\" and name that party under recipients of the \
        activity, or name the host with the cookie: hosts = [\"...\"]
        """),
    failing: [
      """
      @ organisation.md
      website = "https://www.korenaar.example/"
      @@ site/index.html
      <link rel="stylesheet" href="→https://fonts.googleapis.com/css2?family=Lora←">
      <script src="→//meet.elders.example/m.js←"></script>
      @@ site/over.html
      <img src="https://meet.elders.example/p.gif" alt="">
      """,
      """
      [cookies.teller]
      hosts = ["teller.voorbeeld.example"]
      @ organisation.md
      website = "https://www.korenaar.example/"
      @ parties/voorbeeldhost.md
      website = "https://www.voorbeeldhost.example/"
      @@ site/index.html
      <div style="background: url('→https://beeld.elders.example/a.jpg←')"></div>
      @@ site/stijl.css
      @font-face { src: url(→https://letters.elders.example/a.woff2←) }
      """,
      """
      @@ site/index.html
      <script>(function(d){var s=d.createElement('script');s.src='→https://connect.facebook.net/nl_NL/fbevents.js←';})(document);</script>
      <script src="https://www.niemand-weet.example/a.js"></script>
      """,
    ],
    passing: [
      """
      [cookies.teller]
      hosts = ["teller.voorbeeld.example"]
      @ organisation.md
      website = "https://www.korenaar.example/"
      @ parties/letters.md
      name = "Google Ireland Limited"
      @ parties/voorbeeldhost.md
      website = "https://www.voorbeeldhost.example/"
      @@ site/index.html
      <link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">
      <script src="https://js.voorbeeldhost.example/a.js"></script><script src="//a.teller.voorbeeld.example/t.js"></script>
      <img src="https://static.korenaar.example/a.png" alt=""><img src="/b.png" alt=""><img src="data:," alt="">
      <a href="https://www.elders.example/">Elders</a>
      """,
      """
      @ organisation.md
      website = "https://www.korenaar.example/"
      @@ site/index.html
      <script type="application/ld+json">{"sameAs": "https://www.facebook.com/korenaar"}</script>
      <script>location.href = "https://www.facebook.com/sharer?u=x"</script>
      <template><script src="https://elders.example/a.js"></script></template>
      """,
    ],
    check: .eachHost(isAbsence: true) { calls, context in
      let register = context.register
      guard register.hasAllHosts, calls.service != nil || register.organisation?.website != nil else {
        return []
      }
      let unnamed = calls.hosts.filter { !context.isNamed($0, in: calls) }
      let missing = calls.only(to: unnamed)
      guard let first = missing.calls.first else { return [] }
      let isLight = missing.isConnectionOnly || missing.service?.kind == "cdn"
      return [
        Place(
          first.address.span, detail: missing.name(andPlaces: missing.calls.count),
          help: missing.linesToPaste,
          severity: isLight ? .note : nil)
      ]
    })
}

extension CheckContext {
  /// Whether the register knows a host: as its own, by a party, or by a cookie.
  fileprivate func isNamed(_ host: String, in calls: HostCalls) -> Bool {
    guard let address = calls.calls.first(where: { $0.host == host })?.target else { return true }
    return hostOwners.isOwn(address, calls.service) || !hostOwners.cookies(naming: host).isEmpty
      || !hostOwners.parties(at: address, calls.service).isEmpty
  }
}

extension HostCalls {
  /// The first part of a host, by which to call its owner.
  private func name(in domain: String) -> String {
    String(decoding: Array(domain.utf8.prefix { $0 != UInt8(ascii: ".") }), as: UTF8.self)
  }

  /// What to write into the register.
  fileprivate var linesToPaste: Wording {
    let host = FieldTitle.shown(hosts.first ?? "")
    let domain = RegistrableDomain.of(host)
    let id = service.map { $0.supplier?.id ?? $0.id } ?? RecordID.suggested(for: name(in: domain)) ?? "..."
    let site = service == nil ? " (website = \"https://\(domain)/\")" : ""
    return Wording(
      nl: """
        maak de partij met `avgreg add recipient \(id)`\(site) en zet haar in de activiteit: recipients = \
        [\"\(id)\"]; of noem de host bij het cookie waar het om gaat: hosts = [\"\(host)\"]
        """,
      en: """
        make the party with `avgreg add recipient \(id)`\(site) and put it into the activity: recipients = \
        [\"\(id)\"]; or name the host with the cookie that it is about: hosts = [\"\(host)\"]
        """)
  }
}

extension Register {
  /// Whether all was read by which it can name a host.
  fileprivate var hasAllHosts: Bool {
    hasAllActivities && !unread.contains { $0.kind == .party }
      && activities.allSatisfy { $0.isWhole(\.cookies) }
      && activities.flatMap(\.cookies).allSatisfy { $0.isWhole(\.host) && $0.isWhole(\.hosts) }
      && parties.allSatisfy { $0.isWhole(\.website) && $0.isWhole(\.name) }
  }
}
