extension Rule {
  /// The question stands apart from everything else.
  static let consentInTerms = Rule(
    code: "CON05", name: "consent-in-terms", severity: .error,
    provisions: [.gdpr("7(2)"), .gdpr("7(4)")],
    summary: Wording(
      nl: "toestemming in algemene voorwaarden of een contract", en: "consent in general terms or a contract"),
    rationale: Wording(
      nl: """
        Toestemming staat los van andere zaken: wie akkoord gaat met voorwaarden of een contract, zegt \
        daarmee geen ja tegen iets anders. Anders merkt iemand de vraag niet op of kan hij of zij niet \
        weigeren.
        """,
      en: """
        Consent stands apart from other matters: agreeing to terms or a contract is not saying yes to \
        something else. Otherwise people do not notice the question, or cannot refuse.
        """),
    help: Wording(
      nl: #"stel de vraag apart en zet bijvoorbeeld location = "form""#,
      en: #"ask the question by itself and put, for example, location = "form""#),
    failing: [
      """
      [purposes.newsletter.consent]
      location = →"terms"←
      """,
      """
      [purposes.newsletter.consent]
      location = →"contract"←
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      location = "form"
      """
    ],
    check: .refused(.consents, \.location))
}
