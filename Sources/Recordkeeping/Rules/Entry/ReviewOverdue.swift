extension Rule {
  /// The activity's own date counts first, then the interval of the organisation; a year where neither says anything.
  static let reviewOverdue = Rule(
    code: "ENT10", name: "review-overdue", severity: .warning,
    provisions: [.gdpr("5(2)"), .gdpr("24")],
    summary: Wording(
      nl: "activiteit niet op tijd nagelopen", en: "activity not reviewed in time"),
    rationale: Wording(
      nl: """
        Een register klopt alleen als iemand het geregeld naloopt: er komt een nieuwe dienst bij, een \
        ander pakket, een andere termijn. Met een datum laat u zien dat dat gebeurt.
        """,
      en: """
        A register stays true only if someone reviews it now and then: a service is added, a program \
        or a period changes. With a date you show that this is done.
        """),
    help: Wording(
      nl: """
        loop de activiteit na en schrijf dat op: `avgreg review` met haar naam zet de dag in `reviewed`, en met \
        --next de volgende keer in `review-by`
        """,
      en: """
        review the activity and write that down: `avgreg review` with its name puts the day in `reviewed`, and with \
        --next the next time in `review-by`
        """),
    failing: [
      """
      →+++←
      review-by = 2027-09-01
      +++
      """,
      """
      reviewed = →""←
      """,
      """
      reviewed = 2025-12-01
      review-by = →2026-11-22←
      """,
      """
      reviewed = →2025-11-22←
      """,
      """
      role = "processor"
      reviewed = →2026-05-22←
      review-by = 2027-05-22
      @ organisation.md
      review-every = "6 months"
      """,
      """
      reviewed = →2026-11-24←
      """,
    ],
    passing: [
      """
      reviewed = 2025-11-23
      """,
      """
      reviewed = 2026-11-01
      review-by = 2026-11-23
      """,
      """
      reviewed = 2024-11-01
      review-by = 2027-11-01
      """,
      """
      reviewed = 2026-11-10
      review-by = 2026-11-01
      """,
      """
      reviewed = 2024-12-01
      @ organisation.md
      review-every = "2 years"
      """,
      """
      status = "ended"
      """,
      """
      status = "draft"
      reviewed = 2024-01-01
      """,
    ],
    check: .each(.activities) { visit in
      let activity = visit.record
      guard !activity.hasEnded else { return [] }
      if let reviewed = activity.reviewed, reviewed.value > visit.context.day {
        return [Place(reviewed.span, detail: .stillToCome)]
      }
      let passed = activity.reviewsDue(by: visit.organisation).filter { $0.day < visit.context.day }
      if let named = passed.first(where: \.isNamed) { return [Place(named.stated.span)] }
      if let span = activity.placeOfAbsence(of: \.reviewed) { return [Place(span, isAbsence: true)] }
      return passed.map(place)
    })

  private static func place(_ due: ReviewDue) -> Place {
    Place(
      due.stated.span,
      detail: Wording(nl: "dat was weer nodig op \(due.day)", en: "it was due again on \(due.day)"),
      second: due.every.map {
        SecondPlace($0.span, Wording(nl: "zo vaak loopt u alles na", en: "how often you review everything"))
      })
  }
}
