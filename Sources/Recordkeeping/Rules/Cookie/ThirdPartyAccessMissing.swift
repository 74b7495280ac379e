extension Rule {
  /// `"none"` is an answer: we looked, and nobody else reads it.
  static let thirdPartyAccessMissing = Rule(
    code: "COO03", name: "third-party-access-missing", severity: .error,
    provisions: [.other("C-673/17"), .gdpr("13(1)(e)")],
    summary: Wording(
      nl: "niet gezegd of anderen de cookie lezen", en: "not said whether others read the cookie"),
    rationale: Wording(
      nl: """
        Een bezoeker mag weten of anderen dan uw site bij een cookie kunnen. Dat heeft het Hof van \
        Justitie uitgemaakt; ook \"niemand\" is een antwoord.
        """,
      en: """
        Visitors may know whether others than your site can read a cookie. The Court of Justice \
        has held so; \"nobody\" is an answer too.
        """),
    help: Wording(
      nl: "schrijf third-party-access = \"none\", of noem de partijen: third-party-access = [\"pixelwerf\"]",
      en: "write third-party-access = \"none\", or name the parties: third-party-access = [\"pixelwerf\"]"),
    failing: [
      "→[cookies.session]←",
      """
      [cookies.session]
      third-party-access = →[]←
      """,
    ],
    passing: [
      """
      [cookies.session]
      third-party-access = "none"
      """,
      """
      [cookies.pixel]
      third-party-access = ["pixelwerf"]
      @ parties/pixelwerf.md
      name = "Pixelwerf B.V."
      """,
    ],
    check: .missing(.cookies, \.thirdPartyAccess))
}
