extension Rule {
  /// These derogations are closed to a public body that exercises public power.
  static let transferForPublicPower = Rule(
    code: "TRF08", name: "transfer-for-public-power", severity: .error,
    provisions: [.gdpr("49(3)")],
    summary: Wording(
      nl: "grond voor doorgifte die een overheid niet mag gebruiken bij openbaar gezag",
      en: "ground for a transfer that a public body may not use for public power"),
    rationale: Wording(
      nl: """
        Wie met de overheid te maken heeft, kan meestal niet kiezen. Daarom steunt een overheid \
        die openbaar gezag uitoefent bij doorgifte niet op toestemming, een overeenkomst of het \
        laatste redmiddel.
        """,
      en: """
        Whoever deals with the government mostly has no choice. That is why a public body that \
        exercises public power does not rest a transfer on consent, a contract or the last resort.
        """),
    help: Wording(
      nl: "kies een andere grond, zoals ground = \"public-interest\" of ground = \"standard-clauses\"",
      en: "choose another ground, such as ground = \"public-interest\" or ground = \"standard-clauses\""),
    failing: [
      """
      @ organisation.md
      kind = "public-body"
      @ parties/consulaat.md
      [transfers.TR]
      ground = →"explicit-consent"←
      public-power = true
      """,
      """
      @ organisation.md
      kind = "public-body"
      @ parties/consulaat.md
      [transfers.TR]
      ground = →"last-resort"←
      public-power = true
      """,
    ],
    passing: [
      """
      @ organisation.md
      kind = "public-body"
      @ parties/consulaat.md
      [transfers.TR]
      ground = "explicit-consent"
      public-power = false
      """,
      """
      @ organisation.md
      kind = "public-body"
      @ parties/consulaat.md
      [transfers.TR]
      ground = "public-interest"
      public-power = true
      """,
      """
      @ organisation.md
      kind = "company"
      @ parties/consulaat.md
      [transfers.TR]
      ground = "contract"
      public-power = true
      """,
    ],
    check: .each(.transfers) { visit in
      guard visit.organisation?.kind?.value == .publicBody, visit.record.publicPower?.value == true,
        let ground = visit.record.ground, ground.value.isClosedToPublicPower
      else { return [] }
      return [Place(ground.span)]
    })
}
