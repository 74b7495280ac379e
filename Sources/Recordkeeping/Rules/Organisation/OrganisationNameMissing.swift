extension Rule {
  /// Asks who is responsible.
  static let organisationNameMissing = Rule(
    code: "ORG01", name: "organisation-name-missing", severity: .error,
    provisions: [.gdpr("13(1)(a)"), .gdpr("30(1)(a)")],
    summary: Wording(
      nl: "naam van de organisatie ontbreekt in het register",
      en: "name of the organisation missing in the register"),
    rationale: Wording(
      nl: """
        Mensen moeten weten wie hun gegevens heeft: anders weten zij niet bij wie zij terechtkunnen. \
        Daarom staat de naam van de organisatie vooraan in het register en in de privacyverklaring.
        """,
      en: """
        People need to know who has their data: otherwise they do not know whom to turn to. That is \
        why the organisation's name opens the register and the privacy statement.
        """),
    help: Wording(
      nl: #"zet in organisation.md bijvoorbeeld name = "Bakkerij De Korenaar B.V.""#,
      en: #"put into organisation.md, for example, name = "Bakkerij De Korenaar B.V.""#),
    failing: [
      """
      @ organisation.md
      →+++←
      email = "privacy@korenaar.example"
      +++
      """,
      """
      @ organisation.md
      name = →""←
      """,
    ],
    passing: [
      """
      @ organisation.md
      name = "Bakkerij De Korenaar B.V."
      """
    ],
    check: .missing(.organisation, \.name))
}
