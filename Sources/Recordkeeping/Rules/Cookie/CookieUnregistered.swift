extension Rule {
  /// Information has to be clear and full: so of every cookie (Tw art. 11.7a(1)(a)).
  static let cookieUnregistered = Rule(
    code: "COO20", name: "cookie-unregistered", severity: .warning,
    provisions: [.telecommunications("11.7a")],
    summary: Wording(
      nl: "een cookie die op de site is gezien en niet in het register staat",
      en: "a cookie that was seen on the site and is not in the register"),
    rationale: Wording(
      nl: """
        Wat uw website op het apparaat van een bezoeker zet of leest, hoort in de privacyverklaring: \
        waarvoor, van wie en hoe lang. Deze cookie staat er niet in, vaak omdat een plug-in of een script \
        van een ander haar zet. Wat in de browser wordt bewaard (local storage), telt net zo.
        """,
      en: """
        What your website stores or reads on a visitor's device belongs in the privacy statement: what \
        for, whose and how long. This cookie is not in it, often because a plug-in or someone else's \
        script sets it. What is kept in the browser (local storage) counts alike.
        """),
    help: Wording(
      nl: """
        noem haar bij de activiteit waar zij bij hoort: `avgreg add cookie <activiteit> <naam>`; of haal \
        weg wat haar zet
        """,
      en: """
        name it with the activity that it belongs to: `avgreg add cookie <activity> <name>`; or take away \
        what sets it
        """),
    failing: [
      """
      [purposes.web-analytics]
      @@ site/bezoek.har
      {"log": {"entries": [{"startedDateTime": "2026-11-01T10:00:00.000Z", "request": {"url": "https://www.korenaar.example/"},
        "response": {"headers": [{"name": "Set-Cookie", "value": "→_ga←=GA1.1.1; Max-Age=63072000; Path=/"}]}}]}}
      """,
      """
      [cookies.keuze]
      name = "keuze"
      @@ site/index.html
      <script>document.cookie = "→taal←=nl; max-age=31536000"; localStorage.setItem('→keuze←', x)</script>
      """,
      """
      [cookies.login]
      provider = "self"
      @ organisation.md
      website = "https://www.korenaar.example/"
      @@ site/cookies.txt
      # Netscape HTTP Cookie File
      .advertentie.example	TRUE	/	TRUE	1893456000	→login←	x
      """,
      """
      @@ site/antwoord.headers
      HTTP/1.1 200 OK
      Set-Cookie: →mandje←=1; Path=/
      """,
    ],
    passing: [
      """
      [cookies.ga]
      name = "_ga*"
      [cookies.wagen]
      host = "www.korenaar.example"
      [cookies.thema]
      technique = "local-storage"
      @@ site/bezoek.har
      {"log": {"entries": [{"request": {"url": "https://www.korenaar.example/", "headers": [{"name": "cookie", "value": "wagen=1; _ga=2"}]},
        "response": {"headers": [{"name": "set-cookie", "value": "_ga_KP12=1\\nwagen=2; Domain=korenaar.example\\noud=; Max-Age=0"}]}}]}}
      @@ site/thema.js
      localStorage.setItem("thema", naam); document.cookie = naam + "=1";
        // document.cookie = "nee=1"
      """
    ],
    check: .eachSeenCookie { cookie, context in
      guard context.isUnnamed(cookie) else { return [] }
      let proposal = CookieProposal(context)
      let activity = proposal.likeliest(for: cookie)
      return [
        Place(
          cookie.first.name.span, detail: cookie.words, help: activity.map { nameIn($0.id) },
          second: context.register.organisation?.cookies.map { SecondPlace($0.span, saidNone) },
          suggestion: activity.flatMap { proposal.table(for: cookie, in: $0) })
      ]
    })
}

private let saidNone = Wording(nl: "hier staat dat er geen zijn", en: "this says that there are none")

private func nameIn(_ id: String) -> Wording {
  Wording(
    nl: "zij lijkt te horen bij `\(id)`: klopt dat, plak dan deze regels daar; of haal weg wat haar zet",
    en: "it seems to belong to `\(id)`: if so, paste these lines there; or take away what sets it")
}

extension AuditedCookie {
  /// What can be said of a cookie that nobody has declared.
  fileprivate var words: Wording {
    let host = first.host.map { " (\(FieldTitle.shown($0)))" } ?? ""
    let known = known?.words
    var (nl, en) = (["`\(FieldTitle.shown(name))`\(host)"], ["`\(FieldTitle.shown(name))`\(host)"])
    if let known {
      nl.append("bekend van \(known.nl)")
      en.append("known from \(known.en)")
    }
    if longest.lifetime != .unknown {
      nl.append("blijft \(longest.lifetime.words.nl)")
      en.append("stays \(longest.lifetime.words.en)")
    }
    if isEarly {
      nl.append("stond er al vóór een ja")
      en.append("was there before a yes")
    }
    return Wording(nl: nl.joined(separator: "; "), en: en.joined(separator: "; "))
  }
}
