extension Rule {
  /// As long as necessary: true of every term, so it tells nobody how long.
  static let termVague = Rule(
    code: "TXT04", name: "term-vague", severity: .warning,
    provisions: [.gdpr("5(1)(e)"), .gdpr("13(2)(a)"), .other("WP260 rev.01")],
    summary: Wording(
      nl: "termijn die niemand zegt hoe lang het duurt",
      en: "term that tells nobody how long it takes"),
    rationale: Wording(
      nl: """
        Mensen horen te weten hoe lang u hun gegevens bewaart, of waaraan u dat afmeet. "Zo lang als \
        nodig" geldt voor ieder gegeven van iedere organisatie; de toezichthouders noemen die zin met \
        name als onvoldoende.
        """,
      en: """
        People are to know how long you keep their data, or by what you decide it. "As long as \
        necessary" holds for all data of every organisation; the supervisory authorities name that \
        sentence as not enough.
        """),
    help: Wording(
      nl: """
        noem de termijn en het begin ervan, of het feit dat de termijn beëindigt: "tot u uw account \
        opzegt"
        """,
      en: """
        name the period and its start, or the fact that ends it: "until you close your account"
        """),
    failing: [
      """
      [personal-data.email.retention]
      criteria = "→zo lang als nodig←"
      [personal-data.name.retention]
      criteria = "Wij bewaren dit →niet langer dan noodzakelijk← is voor het doel"
      [personal-data.log.retention]
      criteria = "→conform de wettelijke bewaartermijn←"
      [personal-data.browsing.retention]
      criteria = "→zo lang als Meta de statistieken bewaart←; wij zien alleen totalen"
      [personal-data.phone]
      consequence = "Wij bewaren uw nummer →zolang wettelijk vereist←."
      """,
      """
      +++
      title = "Orders"
      +++

      We keep your data for →as long as necessary← for our purposes.
      @ organisation.md
      languages = ["en"]
      """,
    ],
    passing: [
      """
      [personal-data.email.retention]
      criteria = "tot u uw account opzegt"
      [personal-data.name.retention]
      criteria = "zo lang als nodig is om uw bezwaar te behandelen"
      [personal-data.phone.retention]
      criteria = "zolang u lid bent; de wet noemt geen termijn"
      """
    ],
    check: .scan(code: "TXT04"))
}
