extension Rule {
  /// A consent that cannot be withdrawn is none.
  static let consentWithoutWithdrawal = Rule(
    code: "CON01", name: "consent-without-withdrawal", severity: .error,
    provisions: [.gdpr("7(3)"), .gdpr("13(2)(c)")],
    summary: Wording(
      nl: "toestemming zonder manier om die in te trekken", en: "consent without a way to withdraw it"),
    rationale: Wording(
      nl: """
        Wie ja heeft gezegd, kan zich altijd bedenken, en hoort vooraf hoe dat gaat. Intrekken is net \
        zo gemakkelijk als toestemming geven.
        """,
      en: """
        Those who said yes can always change their minds, and are told beforehand how. Withdrawing is \
        as easy as giving consent.
        """),
    help: Wording(
      nl: #"zet in de tabel bijvoorbeeld withdrawal = ["link-in-message", "web-form"]"#,
      en: #"put into the table, for example, withdrawal = ["link-in-message", "web-form"]"#),
    failing: [
      """
      →[purposes.newsletter.consent]←
      text = "Ja, mail mij elke maand de nieuwsbrief."
      """,
      """
      [purposes.newsletter.consent]
      withdrawal = →[]←
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      withdrawal = ["link-in-message", "web-form"]
      """
    ],
    check: .missing(.consents, \.withdrawal))
}
