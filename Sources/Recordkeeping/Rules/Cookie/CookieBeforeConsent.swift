extension Rule {
  /// Consent comes before the cookie (Tw art. 11.7a(1)(b)).
  static let cookieBeforeConsent = Rule(
    code: "COO23", name: "cookie-before-consent", severity: .error, blocksPublication: false,
    provisions: [.telecommunications("11.7a(1)(b)")],
    summary: Wording(
      nl: "een cookie waarvoor toestemming nodig is, staat er al voordat de bezoeker iets koos",
      en: "a cookie that needs consent is there before the visitor chose anything"),
    rationale: Wording(
      nl: """
        Voor deze soort cookie vraagt u toestemming, en die komt eerst: tot het ja van de bezoeker mag zij \
        niet worden gezet of gelezen. In de opname gebeurt dat wel. Een opname waarin niets op een antwoord \
        wijst, geldt als een bezoek waarin de bezoeker nog niets koos.
        """,
      en: """
        For this kind of cookie you ask consent, and that comes first: until the visitor's yes it may not \
        be set or read. In the recording that does happen. A recording in which nothing points to an \
        answer counts as a visit in which the visitor chose nothing yet.
        """),
    help: Wording(
      nl: """
        laat het script dat haar zet pas na het ja laden; gaf de bezoeker wel antwoord, noem dan het moment: \
        --consent-at
        """,
      en: """
        have the script that sets it load only after the yes; if the visitor did answer, name the moment: \
        --consent-at
        """),
    failing: [
      """
      [purposes.statistics]
      [cookies.ga]
      name = "_ga"
      class = "analytics"
      @@ site/bezoek.har
      {"log": {"entries": [{"startedDateTime": "2026-11-01T10:00:01.000Z", "request": {"url": "https://www.korenaar.example/a.gif", "headers":
          [{"name": "Cookie", "value": "_ga=1; CookieConsent=x"}]}},
        {"startedDateTime": "2026-11-01T10:00:00.000Z", "request": {"url": "https://www.korenaar.example/", "headers":
          [{"name": "Cookie", "value": "→_ga←=1"}]}}]}}
      """,
      """
      [purposes.video]
      legal-basis = "consent"
      consent = { covers = ["device"] }
      [cookies.video]
      name = "speler"
      purposes = ["video"]
      class = "embedded"
      @@ site/inspection.json
      {"uri_ins": "https://www.korenaar.example/", "cookies": [{"name": "→speler←", "domain": "video.example", "expiresDays": 180}], "hosts": {}}
      """,
    ],
    passing: [
      """
      [cookies.ga]
      name = "_ga"
      class = "analytics"
      [cookies.taal]
      class = "functional"
      @@ site/bezoek.har
      {"log": {"entries": [{"startedDateTime": "2026-11-01T10:00:00.000Z", "request": {"url": "https://www.korenaar.example/"},
          "response": {"headers": [{"name": "Set-Cookie", "value": "taal=nl"}]}},
        {"startedDateTime": "2026-11-01T10:00:05.000Z", "request": {"url": "https://consent.cookiebot.com/logconsent.ashx?action=accept"}},
        {"startedDateTime": "2026-11-01T10:00:06.000Z", "request": {"url": "https://www.korenaar.example/b", "headers":
          [{"name": "Cookie", "value": "_ga=1; taal=nl"}]}}]}}
      @@ site/cookies.txt
      # Netscape HTTP Cookie File
      www.korenaar.example	FALSE	/	FALSE	0	_ga	1
      """
    ],
    check: .eachSeenCookie { cookie, _ in
      guard cookie.isEarly,
        let declared = cookie.declared.first(where: { $0.record.needsConsent(of: $0.activity) })
      else { return [] }
      let name = FieldTitle.shown(cookie.first.name.value)
      return [
        Place(
          cookie.first.name.span, detail: Wording(nl: "`\(name)`", en: "`\(name)`"),
          second: declared.record.`class`.map { SecondPlace($0.span, needsYes) })
      ]
    })
}

private let needsYes = Wording(nl: "deze soort vraagt eerst een ja", en: "this kind needs a yes first")
