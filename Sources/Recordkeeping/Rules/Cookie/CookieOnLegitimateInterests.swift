extension Rule {
  /// Never beside COO04 on one cookie.
  static let cookieOnLegitimateInterests = Rule(
    code: "COO05", name: "cookie-on-legitimate-interests", severity: .error,
    provisions: [.telecommunications("11.7a(1)")],
    summary: Wording(
      nl: "cookie waarvoor toestemming nodig is, op een gerechtvaardigd belang",
      en: "cookie that needs consent, on legitimate interests"),
    rationale: Wording(
      nl: """
        Voor cookies die volgen, adverteren of meer doen dan tellen, vraagt de wet een ja vooraf. Een \
        eigen belang is daarvoor geen vervanging, hoe goed het ook is afgewogen: het gaat om het \
        apparaat van de bezoeker, en die beslist zelf.
        """,
      en: """
        For cookies that follow, advertise or do more than count, the law asks for a yes beforehand. An \
        interest of your own is no substitute, however well it was weighed: it is the visitor's device, \
        and the visitor decides.
        """),
    help: Wording(
      nl: """
        zet bij het doel legal-basis = "consent" met covers = ["legal-basis", "device"]; telt de cookie \
        alleen, zet dan class = "analytics-limited"
        """,
      en: """
        put legal-basis = "consent" with the purpose, with covers = ["legal-basis", "device"]; if the \
        cookie only counts, put class = "analytics-limited"
        """),
    failing: [
      """
      [purposes.statistics]
      legal-basis = "legitimate-interests"

      [cookies.ga]
      purposes = ["statistics"]
      class = →"analytics"←
      """,
      """
      [purposes.video]
      legal-basis = "legitimate-interests"
      consent = { covers = ["electronic-messages"] }

      [cookies.film]
      purposes = ["video"]
      class = →"embedded"←
      """,
    ],
    passing: [
      """
      [purposes.statistics]
      legal-basis = "legitimate-interests"

      [cookies.count]
      purposes = ["statistics"]
      class = "analytics-limited"
      """,
      """
      [purposes.video]
      legal-basis = "legitimate-interests"
      consent = { covers = ["device"] }

      [cookies.film]
      purposes = ["video"]
      class = "embedded"
      """,
      """
      [purposes.statistics]
      legal-basis = "legitimate-interests"
      [purposes.service]
      legal-basis = "contract"

      [cookies.ga]
      purposes = ["statistics", "service"]
      class = "analytics"
      """,
    ],
    check: .each(.cookies) { visit in
      guard let cookie = UnaskedCookie(visit), cookie.restsOnInterests else { return [] }
      let words = Wording(
        nl: "hierop rust het doel van de cookie", en: "on this the purpose of the cookie rests")
      return [
        Place(cookie.kind.span, second: SecondPlace(cookie.basis.span, words), severity: cookie.severity)
      ]
    })
}
