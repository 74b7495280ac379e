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
        loop de activiteit na en zet de dag erbij: reviewed = 2026-11-23; met review-by noemt u de \
        volgende keer
        """,
      en: """
        review the activity and add the day: reviewed = 2026-11-23; review-by names the next time
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
      guard activity.status?.value != .ended else { return [] }
      if let due = activity.passedReview(on: visit.context.day) { return [Place(due.span)] }
      if let span = activity.placeOfAbsence(of: \.reviewed) { return [Place(span, isAbsence: true)] }
      return activity.outdatedReview(by: visit.organisation, on: visit.context.day).map { [$0] } ?? []
    })
}

extension ProcessingActivity {
  /// The day on which a review was due, where it has passed and nobody reviewed since; a draft is at work anyway.
  fileprivate func passedReview(on day: Day) -> Located<Day>? {
    guard self.status?.value != .draft, let due = self.reviewBy, due.value < day else { return nil }
    return (self.reviewed.map { $0.value >= due.value } ?? false) ? nil : due
  }

  /// A date for the next review goes before the year that holds for want of anything else.
  fileprivate func outdatedReview(by organisation: Organisation?, on day: Day) -> Place? {
    guard self.status?.value != .draft, let reviewed = self.reviewed else { return nil }
    let every = organisation?.reviewEvery
    let isStated = organisation.map { $0.placeOfAbsence(of: \.reviewEvery) == nil } ?? false
    if every == nil, isStated || (self.reviewBy.map { $0.value >= day } ?? false) { return nil }
    let due = every.map { reviewed.value.adding($0.value) } ?? reviewed.value.adding(months: 12)
    guard due < day else { return nil }
    return Place(
      reviewed.span,
      detail: Wording(nl: "dat was weer nodig op \(due)", en: "it was due again on \(due)"),
      second: every.map {
        SecondPlace($0.span, Wording(nl: "zo vaak loopt u alles na", en: "how often you review everything"))
      })
  }
}
