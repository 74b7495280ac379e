extension Rule {
  /// The Court of Justice counts the duration among what fair information needs; so it has to be right.
  static let cookieLivesLonger = Rule(
    code: "COO22", name: "cookie-lives-longer", severity: .warning,
    provisions: [.other("C-673/17"), .gdpr("13(2)(a)")],
    summary: Wording(
      nl: "een cookie blijft langer staan dan het register zegt",
      en: "a cookie stays longer than the register says"),
    rationale: Wording(
      nl: """
        In de privacyverklaring staat hoe lang een cookie op het apparaat blijft. De website vraagt de \
        browser om haar langer te bewaren, dus klopt dat niet. Vaak staat de termijn in een instelling van \
        het programma dat haar zet.
        """,
      en: """
        The privacy statement says how long a cookie stays on the device. The website asks the browser to \
        keep it longer, so that is not right. Often the term is a setting of the program that sets it.
        """),
    help: Wording(
      nl: "laat de cookie korter leven, of zet bij duration hoe lang zij echt blijft staan",
      en: "let the cookie live shorter, or put in duration how long it really stays"),
    failing: [
      """
      [cookies.ga]
      name = "_ga"
      duration = "6 months"
      @@ site/bezoek.har
      {"log": {"entries": [{"startedDateTime": "2026-11-01T10:00:00.000+01:00", "request": {"url": "https://www.korenaar.example/"},
        "response": {"headers": [{"name": "Date", "value": "Sun, 01 Nov 2026 09:00:00 GMT"},
          {"name": "Set-Cookie", "value": "→_ga←=1; Expires=Wed, 01 Nov 2028 09:00:00 GMT"}]}}]}}
      """,
      """
      [cookies.sessie]
      duration = "session"
      [cookies.thema]
      technique = "local-storage"
      duration = "1 year"
      @@ site/index.html
      <script>document.cookie = "→sessie←=" + nummer + "; max-age=2592000; path=/"; localStorage.setItem("→thema←", 1)</script>
      """,
    ],
    passing: [
      """
      [cookies.ga]
      name = "_ga"
      duration = "6 months"
      [cookies.jaar]
      duration = "1 year"
      [cookies.sessie]
      duration = "session"
      [cookies.blijvend]
      duration = "persistent"
      @@ site/bezoek.har
      {"log": {"entries": [{"startedDateTime": "2026-11-01T10:00:00.000Z", "request": {"url": "https://www.korenaar.example/"},
        "response": {"headers": [{"name": "Set-Cookie", "value": "_ga=1; Expires=Wed, 01 Nov 2028 09:00:00 GMT; Max-Age=15811200"},
          {"name": "Set-Cookie", "value": "jaar=1; Max-Age=31622400"}, {"name": "Set-Cookie", "value": "sessie=1; Max-Age=7200"},
          {"name": "Set-Cookie", "value": "blijvend=1; Max-Age=999999999999"}]}}]}}
      """
    ],
    check: .eachSeenCookie { cookie, _ in
      let seen = cookie.longest
      return cookie.declared.prefix(1).compactMap { declared in
        guard let stated = declared.record.duration, seen.lifetime.isLonger(than: stated.value) else {
          return nil
        }
        let name = FieldTitle.shown(seen.name.value)
        let words = seen.lifetime.words
        return Place(
          seen.name.span,
          detail: Wording(nl: "`\(name)` blijft \(words.nl)", en: "`\(name)` stays \(words.en)"),
          second: SecondPlace(stated.span, saidShorter))
      }
    })
}

private let saidShorter = Wording(nl: "dit zegt het register", en: "this is what the register says")
