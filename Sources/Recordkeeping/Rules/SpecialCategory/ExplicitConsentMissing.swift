extension Rule {
  /// That a linked consent is explicit in its own words, CON08 asks.
  static let explicitConsentMissing = Rule(
    code: "SPC03", name: "explicit-consent-missing", severity: .error,
    provisions: [.gdpr("9(2)(a)"), .gdpr("7(1)"), .uavg("22(2)(a)")],
    summary: Wording(
      nl: "uitzondering uitdrukkelijke toestemming, zonder de toestemming die daarbij hoort",
      en: "exception explicit consent, without the consent that belongs to it"),
    rationale: Wording(
      nl: """
        Gevoelige gegevens mag u gebruiken als iemand daar uitdrukkelijk ja tegen zegt. Dan moet het \
        register ook laten zien waar dat ja wordt gevraagd, en dat het over deze gegevens gaat. Zonder \
        die vraag heeft niemand iets toegestaan.
        """,
      en: """
        You may use sensitive data where people explicitly say yes to it. The register then has to \
        show where that yes is asked, and that it is about these data. Without that question nobody \
        has allowed anything.
        """),
    help: Wording(
      nl: """
        zet in deze tabel consent = "events", de naam van het doel met de toestemming; bij die \
        toestemming: covers = ["special-categories"] en explicit = true
        """,
      en: """
        put into this table consent = "events", the name of the purpose with the consent; with that \
        consent: covers = ["special-categories"] and explicit = true
        """),
    failing: [
      """
      →[personal-data.health]←
      exception = "explicit-consent"
      """,
      """
      [purposes.events]
      legal-basis = "contract"

      [personal-data.dieet]
      category = "diet"
      exception = "explicit-consent"
      consent = →"events"←
      """,
      """
      [purposes.events.consent]
      text = "Ja, u mag mijn foto gebruiken."

      [personal-data.religion]
      exception = "explicit-consent"
      consent = →"events"←
      """,
      """
      [purposes.check.consent]
      text = "Ja, u mag mijn VOG bewaren."

      →[personal-data.conduct-ban]←
      exception = "explicit-consent"
      [personal-data.criminal]
      exception = "explicit-consent"
      consent = →"check"←
      """,
    ],
    passing: [
      """
      [purposes.events.consent]
      covers = ["legal-basis", "special-categories"]
      explicit = true

      [personal-data.health]
      exception = "explicit-consent"
      consent = "events"
      """,
      """
      [purposes.events.consent]
      covers = ["special-categories"]
      explicit = false

      [personal-data.health]
      exception = "explicit-consent"
      consent = "events"
      """,
      """
      [purposes.events]
      legal-basis = "consent"

      [personal-data.health]
      exception = "explicit-consent"
      consent = "events"
      """,
      """
      [purposes.check.consent]
      text = "Ja, u mag mijn VOG bewaren."
      explicit = true

      [personal-data.criminal]
      exception = "explicit-consent"
      consent = "check"
      """,
      """
      [personal-data.health]
      exception = "health-or-social-care"
      """,
    ],
    check: .each(.personalData, isAbsence: true) { visit in
      let row = visit.record
      guard row.exception?.value.id == "explicit-consent" else { return [] }
      let isCriminal = visit.context.register.flags(of: row).contains(.criminal)
      if let span = row.placeOfAbsence(of: \.consent) { return [isCriminal ? criminal(span) : Place(span)] }
      guard let consent = row.consent, let activity = visit.activity else { return [] }
      let purposes = activity.purposes.filter { $0.id == consent.value.id }
      let unasked =
        isCriminal
        ? UnaskedConsent(explicitlyFor: purposes) : UnaskedConsent(to: .specialCategories, for: purposes)
      guard let second = unasked?.second else { return [] }
      return [
        isCriminal
          ? criminal(consent.span, second: second, isAbsence: false)
          : Place(consent.span, second: second, isAbsence: false)
      ]
    })

  /// Explicit consent for criminal data has an article of its own, and no word in `covers`.
  private static func criminal(_ span: Span, second: SecondPlace? = nil, isAbsence: Bool? = nil) -> Place {
    Place(
      span,
      help: Wording(
        nl: """
          zet in deze tabel de naam van het doel met de toestemming, zoals consent = "events"; bij die toestemming: \
          explicit = true
          """,
        en: """
          put the name of the purpose with the consent into this table, such as consent = "events"; with that consent: \
          explicit = true
          """),
      provisions: [.gdpr("10"), .gdpr("7(1)"), .uavg("32")], second: second, isAbsence: isAbsence)
  }
}
