extension Rule {
  /// The age stands in the law data, so that a change of law is a change of data.
  static let childConsentWithoutParent = Rule(
    code: "CON09", name: "child-consent-without-parent", severity: .error,
    provisions: [.gdpr("8(1)"), .uavg("5(1)")],
    summary: Wording(
      nl: "toestemming van kinderen zonder een ouder of voogd",
      en: "consent of children without a parent or guardian"),
    rationale: Wording(
      nl: """
        In Nederland geldt de toestemming van een kind zelf vanaf 16 jaar. Daaronder geeft een ouder of \
        voogd toestemming, en gaat u redelijkerwijs na of dat klopt.
        """,
      en: """
        In the Netherlands a child's own consent counts from the age of 16. Below that a parent or \
        guardian consents, and you take reasonable care to see whether that is so.
        """),
    help: Wording(
      nl: #"zet minimum-age = 16, of beschrijf in parental-consent hoe een ouder of voogd toestemming geeft"#,
      en: #"put minimum-age = 16, or describe in parental-consent how a parent or guardian consents"#),
    failing: [
      """
      [purposes.account.consent]
      minimum-age = →13←
      """
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
      """
    ],
    check: .each(.consents) { visit in
      guard let age = visit.record.minimumAge, let ages = LawDates.childAges(on: visit.context.day),
        age.value < ages.consent, visit.record.placeOfAbsence(of: \.parentalConsent) != nil
      else { return [] }
      return [Place(age.span)]
    })
}
