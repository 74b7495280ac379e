extension Rule {
  /// The age stands in the law data, so that a change of law is a change of data. Of other countries the data know only how
  /// low they may go.
  static let childConsentWithoutParent = Rule(
    code: "CON09", name: "child-consent-without-parent", severity: .error,
    provisions: [.gdpr("8(1)"), .uavg("5(1)")],
    summary: Wording(
      nl: "toestemming van kinderen zonder een ouder of voogd",
      en: "consent of children without a parent or guardian"),
    rationale: Wording(
      nl: """
        In Nederland geldt de toestemming van een kind zelf vanaf 16 jaar; een ander land van de EU mag \
        een lagere leeftijd kiezen, maar nooit onder 13. Daaronder geeft een ouder of voogd toestemming, \
        en gaat u redelijkerwijs na of dat klopt.
        """,
      en: """
        In the Netherlands a child's own consent counts from the age of 16; another country of the EU \
        may choose a lower age, but never below 13. Below that a parent or guardian consents, and you \
        take reasonable care to see whether that is so.
        """),
    help: Wording(
      nl: #"zet minimum-age = 16, of beschrijf in parental-consent hoe een ouder of voogd toestemming geeft"#,
      en: #"put minimum-age = 16, or describe in parental-consent how a parent or guardian consents"#),
    failing: [
      """
      [purposes.account.consent]
      minimum-age = →13←
      """,
      """
      [purposes.account.consent]
      minimum-age = →12←
      @ organisation.md
      country = "BE"
      """,
    ],
    passing: [
      """
      [purposes.account.consent]
      minimum-age = 16
      [purposes.newsletter.consent]
      minimum-age = 12
      parental-consent = "Een ouder bevestigt per e-mail"
      [purposes.events.consent]
      text = "Ja, nodig mij uit."
      """,
      """
      [purposes.account.consent]
      minimum-age = 13
      @ organisation.md
      country = "BE"
      """,
    ],
    check: .each(.consents) { visit in
      guard let age = visit.record.minimumAge, let ages = LawDates.childAges(on: visit.context.day),
        visit.record.placeOfAbsence(of: \.parentalConsent) != nil
      else { return [] }
      if visit.organisation?.isAbroad ?? false {
        let lowest = ages.lowestConsent
        return age.value < lowest
          ? [Place(age.span, help: help(from: lowest), provisions: [.gdpr("8(1)")])] : []
      }
      return age.value < ages.consent ? [Place(age.span)] : []
    })

  private static func help(from lowest: Int) -> Wording {
    Wording(
      nl: """
        zet in minimum-age de leeftijd die in uw land geldt, \(lowest) of hoger, of beschrijf in parental-consent hoe een \
        ouder of voogd toestemming geeft
        """,
      en: """
        put the age of your country into minimum-age, \(lowest) or higher, or describe in parental-consent how a parent or \
        guardian consents
        """)
  }
}
