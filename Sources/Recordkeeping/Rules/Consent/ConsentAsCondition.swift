extension Rule {
  /// What is needed for a service rests on the contract; what is not needed cannot be its price.
  static let consentAsCondition = Rule(
    code: "CON07", name: "consent-as-condition", severity: .error,
    provisions: [.gdpr("7(4)")],
    summary: Wording(
      nl: "toestemming als voorwaarde voor iets anders", en: "consent as a condition for something else"),
    rationale: Wording(
      nl: """
        Toestemming is vrij: wie nee zegt, krijgt gewoon wat hij of zij vroeg. Hebt u de gegevens nodig \
        om te leveren, dan is niet toestemming maar de overeenkomst de rechtsgrond.
        """,
      en: """
        Consent is free: those who say no still get what they asked for. If you need the data to \
        deliver, then the contract is the legal basis, and not consent.
        """),
    help: Wording(
      nl: """
        laat de dienst niet van het ja afhangen en zet condition = "none"; gebruik anders \
        legal-basis = "contract"
        """,
      en: """
        do not make the service depend on the yes and put condition = "none"; otherwise use \
        legal-basis = "contract"
        """),
    failing: [
      """
      [purposes.newsletter.consent]
      condition = →"Zonder nieuwsbrief kunt u niet bestellen"←
      """
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      condition = "none"
      """,
      """
      [purposes.statistics.consent]
      covers = ["device"]
      condition = "Zonder cookies ziet u de site niet"
      @ organisation.md
      kind = "public-body"
      """,
    ],
    check: .each(.consents) { visit in
      // Of the cookies of a public body, COO06 tells.
      guard let condition = visit.record.condition, condition.value.value != nil,
        !visit.isPublicCookieConsent
      else { return [] }
      return [Place(condition.span)]
    })
}
