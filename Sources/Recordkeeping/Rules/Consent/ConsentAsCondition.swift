extension Rule {
  /// What is needed for a service rests on the contract; what is not needed cannot be its price. Special data need a consent
  /// beside the contract (AVG art. 9(2)(a)): then the row says whether the service itself needs them.
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
      """,
      """
      [purposes.meals]
      legal-basis = "contract"
      [purposes.meals.consent]
      covers = ["special-categories"]
      condition = →"Zonder allergieën geen maaltijd op maat"←
      [personal-data.health]
      consent = "meals"
      required = "optional"
      """,
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
      """
      [purposes.meals]
      legal-basis = "contract"
      [purposes.meals.consent]
      covers = ["special-categories"]
      condition = "Zonder allergieën kunnen wij geen maaltijd op maat maken"
      [personal-data.health]
      consent = "meals"
      required = "contractual"
      """,
    ],
    check: .each(.consents) { visit in
      // Of the cookies of a public body, COO06 tells.
      guard let condition = visit.record.condition, condition.value.value != nil,
        !visit.isPublicCookieConsent
      else { return [] }
      guard visit.record.coverage == [.specialCategories] else { return [Place(condition.span)] }
      return visit.isNeeded ? [] : [Place(condition.span, help: neededHelp, severity: .warning)]
    })

  private static let neededHelp = Wording(
    nl: """
      heeft de dienst deze gegevens zelf nodig, zet dan required = "contractual" in hun tabel, naast \
      consent met de naam van dit doel; laat anders de dienst niet van het ja afhangen en zet condition = "none"
      """,
    en: """
      if the service itself needs these data, put required = "contractual" into their table, beside \
      consent with the name of this purpose; otherwise do not make the service depend on the yes and put \
      condition = "none"
      """)
}

extension Visit<ConsentKeys> {
  /// Whether every row that this consent allows is one that people have to give.
  fileprivate var isNeeded: Bool {
    let rows = activity?.personalData.filter { $0.consent?.value.id == purpose?.id } ?? []
    return !rows.isEmpty && rows.allSatisfy { $0.required.map { $0.value != .optional } ?? false }
  }
}
