extension Rule {
  /// The list of Article 6(1) is closed.
  static let legalBasisUnknown = Rule(
    code: "BAS02", name: "legal-basis-unknown", severity: .error,
    provisions: [.gdpr("6(1)")],
    summary: Wording(
      nl: "rechtsgrond die de wet niet kent", en: "legal basis that the law does not know"),
    rationale: Wording(
      nl: """
        De wet kent zes rechtsgronden en geen andere. Staat hier iets anders, dan weet een lezer niet \
        waarom u zijn of haar gegevens mag gebruiken.
        """,
      en: """
        The law knows six legal bases and no others. If something else stands here, readers do not \
        know why you may use their data.
        """),
    help: Wording(
      nl: """
        kies uit consent, contract, legal-obligation, vital-interests, public-task en \
        legitimate-interests
        """,
      en: """
        choose from consent, contract, legal-obligation, vital-interests, public-task and \
        legitimate-interests
        """),
    failing: [
      """
      [purposes.order]
      legal-basis = →"contracts"←
      """,
      """
      [purposes.order]
      legal-basis = →"gerechtvaardigd belang"←
      """,
    ],
    passing: [
      """
      [purposes.order]
      legal-basis = "contract"
      [purposes.account]
      legal-basis = "legitimate-interests"
      """
    ],
    check: .reading(code: "BAS02"))
}
