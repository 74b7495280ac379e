extension Rule {
  /// The Court of Justice counts the duration among what fair information needs.
  static let cookieWithoutDuration = Rule(
    code: "COO02", name: "cookie-without-duration", severity: .error,
    provisions: [.other("C-673/17"), .gdpr("13(2)(a)")],
    summary: Wording(nl: "cookie zonder levensduur", en: "cookie without a duration"),
    rationale: Wording(
      nl: """
        Een bezoeker mag weten hoe lang een cookie op zijn apparaat blijft staan. Dat heeft het Hof \
        van Justitie uitgemaakt; de browser laat de levensduur zien.
        """,
      en: """
        Visitors may know how long a cookie stays on their device. The Court of Justice has held \
        so; the browser shows the duration.
        """),
    help: Wording(
      nl: "bijvoorbeeld: duration = \"30 days\", of \"session\" als hij weg is zodra de browser sluit",
      en: "for example: duration = \"30 days\", or \"session\" if it is gone once the browser closes"),
    failing: [
      "→[cookies.session]←",
      """
      [cookies.session]
      duration = →""←
      """,
    ],
    passing: [
      """
      [cookies.session]
      duration = "session"
      """,
      """
      [cookies.choice]
      duration = "6 months"
      """,
    ],
    check: .missing(.cookies, \.duration))
}
