extension Rule {
  /// Where the purposes rest on legitimate interests alone, COO05 tells.
  static let cookieWithoutConsent = Rule(
    code: "COO04", name: "cookie-without-consent", severity: .error,
    provisions: [.telecommunications("11.7a(1)(b)")],
    summary: Wording(
      nl: "cookie waarvoor toestemming nodig is, zonder dat een doel die vraagt",
      en: "cookie that needs consent, while no purpose asks it"),
    rationale: Wording(
      nl: """
        Iets op het apparaat van een bezoeker zetten of lezen mag alleen na een ja, behalve voor wat \
        strikt nodig is of alleen telt. Volgen, adverteren en uitgebreide statistiek horen daar niet \
        bij. De vraag staat bij het doel, zodat de verklaring zegt waarvoor iemand ja zegt en hoe hij \
        dat terugneemt.
        """,
      en: """
        You may store or read something on a visitor's device only after a yes, except for what is \
        strictly necessary or only counts. Following, advertising and extensive statistics are no \
        exception. The question stands with the purpose, so that the statement says what people say yes \
        to and how they take it back.
        """),
    help: Wording(
      nl: """
        voeg bij het doel [purposes.<naam>.consent] toe met covers = ["legal-basis", "device"]; is de \
        cookie strikt nodig of telt zij alleen, zet dan class = "functional" of "analytics-limited"
        """,
      en: """
        add [purposes.<name>.consent] to the purpose with covers = ["legal-basis", "device"]; if the \
        cookie is strictly necessary or only counts, put class = "functional" or "analytics-limited"
        """),
    failing: [
      """
      [purposes.statistics]
      legal-basis = "public-task"

      [cookies.ga]
      purposes = ["statistics"]
      class = →"analytics"←
      """,
      """
      [purposes.ads]
      legal-basis = "consent"
      consent = { text = "Ja, gebruik mijn adres." }

      [cookies.pixel]
      purposes = ["ads"]
      class = →"marketing"←
      """,
      """
      [purposes.order]
      legal-basis = "contract"
      [purposes.map]
      legal-basis = "legitimate-interests"

      [cookies.map]
      purposes = ["order", "map"]
      class = →"embedded"←
      """,
    ],
    passing: [
      """
      [purposes.ads]
      legal-basis = "consent"
      consent = { covers = ["legal-basis", "device"] }

      [cookies.pixel]
      purposes = ["ads"]
      class = "tracking"
      """,
      """
      [purposes.statistics]
      legal-basis = "legitimate-interests"

      [cookies.ga]
      purposes = ["statistics"]
      class = "analytics"
      [cookies.count]
      purposes = ["statistics"]
      class = "analytics-limited"
      """,
      """
      [purposes.ads]
      legal-basis = "consent"

      [cookies.pixel]
      purposes = ["ads"]
      class = "marketing"
      [cookies.banner]
      class = "marketing"
      """,
      """
      [purposes.page-statistics]
      legal-basis = "public-task"

      [cookies.fr]
      purposes = ["page-statistics"]
      class = "tracking"
      platform = "meta"
      @ parties/meta.md
      role = "joint-controller"
      """,
    ],
    check: .each(.cookies, isAbsence: true) { visit in
      guard let cookie = UnaskedCookie(visit), !cookie.restsOnInterests else { return [] }
      return [Place(cookie.kind.span, second: cookie.lack.second, severity: cookie.severity)]
    })
}
