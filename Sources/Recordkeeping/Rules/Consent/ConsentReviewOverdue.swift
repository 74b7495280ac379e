extension Rule {
  /// A text that people have been shown for less than two years is as good as reviewed.
  static let consentReviewOverdue = Rule(
    code: "CON21", name: "consent-review-overdue", severity: .warning,
    provisions: [.gdpr("7(1)"), .other("EDPB 05/2020 par. 110-111")],
    summary: Wording(
      nl: "toestemming in twee jaar niet nagelopen", en: "consent not reviewed in two years"),
    rationale: Wording(
      nl: """
        De wet noemt geen termijn voor toestemming, maar zij geldt alleen voor wat iemand toen is \
        verteld. Kijk daarom geregeld of de tekst nog zegt wat u doet; doet u iets anders, dan vraagt u \
        het opnieuw.
        """,
      en: """
        The law names no period for consent, but it counts only for what people were told at the time. \
        So see now and then whether the text still says what you do; if you do something else, ask again.
        """),
    help: Wording(
      nl: "lees de tekst na, en zet bij de toestemming reviewed = 2026-11-23",
      en: "read the text again, and put with the consent reviewed = 2026-11-23"),
    failing: [
      """
      →[purposes.newsletter.consent]←
      text = "Ja, mail mij elke maand de nieuwsbrief."
      """,
      """
      [purposes.newsletter.consent]
      since = 2020-01-01
      reviewed = →2024-11-22←
      [purposes.events.consent]
      since = 2024-11-22
      reviewed = →""←
      """,
      """
      status = "active"
      [purposes.newsletter.consent]
      since = 2018-05-25
      reviewed = →2099-01-01←
      →[purposes.events.consent]←
      since = 2099-01-01
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      since = 2018-05-25
      reviewed = 2024-11-23
      """,
      """
      [purposes.newsletter.consent]
      since = 2024-11-23
      """,
      """
      [purposes.newsletter.consent]
      since = 2026-02-01
      reviewed = 2023-02-01
      """,
      """
      status = "ended"
      [purposes.newsletter.consent]
      reviewed = 2018-02-01
      """,
      """
      status = "draft"
      [purposes.newsletter.consent]
      reviewed = 2018-02-01
      """,
      """
      status = "planned"
      [purposes.newsletter.consent]
      since = 2027-01-01
      """,
    ],
    check: .each(.consents) { visit in
      let status = visit.activity?.status?.value
      guard status != .ended else { return [] }
      let day = visit.context.day
      if let reviewed = visit.record.reviewed, reviewed.value > day {
        return [Place(reviewed.span, detail: .stillToCome)]
      }
      if let due = visit.record.reviewDue(on: day, in: visit.activity), due >= day { return [] }
      if let span = visit.record.placeOfAbsence(of: \.reviewed) { return [Place(span, isAbsence: true)] }
      guard status != .draft, let reviewed = visit.record.reviewed else { return [] }
      return [Place(reviewed.span)]
    })
}
