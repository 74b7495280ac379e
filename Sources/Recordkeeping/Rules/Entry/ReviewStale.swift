extension Rule {
  /// Without a fingerprint nothing is held against anything. No suggestion holds the new one: a review is an act.
  static let reviewStale = Rule(
    code: "ENT14", name: "review-stale", severity: .warning,
    provisions: [.gdpr("5(2)"), .gdpr("24")],
    summary: Wording(nl: "veranderd sinds het nalopen", en: "changed since it was reviewed"),
    rationale: Wording(
      nl: """
        `avgreg review` schrijft bij een activiteit op welke feiten er stonden toen iemand haar naliep. Is er \
        daarna een feit veranderd, dan heeft nog niemand gezegd dat het geheel nog klopt.
        """,
      en: """
        `avgreg review` writes down with an activity which facts it held when someone reviewed it. If a fact \
        has changed since, nobody has said yet that the whole is still right.
        """),
    help: Wording(
      nl: "loop de activiteit na, en voer dan `avgreg review` met haar naam uit",
      en: "review the activity, and then run `avgreg review` with its name"),
    failing: [
      """
      title = "Nieuwsbrief"
      reviewed = 2026-11-01
      reviewed-facts = →"0123456789abcdef"←
      """,
      """
      status = "draft"
      owner = "Winkel"
      reviewed-facts = →"6e8a5a4a5a4a5a4a"←
      [personal-data.email]
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      reviewed = 2026-11-01
      reviewed-facts = "8dbe7e69036c9450"
      """,
      """
      reviewed-facts = "8dbe7e69036c9450"
      review-by = 2027-06-01
      reviewed = 2026-11-02
      notes = "Vragen aan de leverancier"
      title = '''
        Nieuwsbrief
      '''
      """,
      """
      status = "ended"
      reviewed-facts = "0123456789abcdef"
      """,
      """
      title = "Nieuwsbrief"
      reviewed = 2026-11-01
      """,
    ],
    check: .each(.activities) { visit in
      guard !visit.record.hasEnded, let then = visit.record.reviewedFacts,
        let now = visit.context.fingerprint(of: visit.record), then.value.text != now.text
      else { return [] }
      return [
        Place(
          then.span, help: .reviewAgain(visit.record),
          second: visit.record.reviewed.map {
            SecondPlace($0.span, Wording(nl: "toen is zij nagelopen", en: "it was reviewed then"))
          })
      ]
    })
}

extension CheckContext {
  /// The fingerprint of an activity as it is now; nil where a part of it could not be read.
  func fingerprint(of activity: ProcessingActivity) -> ReviewFingerprint? {
    guard let body = activity.fields.body?.original else { return nil }
    return ReviewFingerprint(of: activity, body: bytes(of: Span(file: body.file, body.range)))
  }
}

extension Wording {
  /// What to do with an activity that may no longer be right.
  static func reviewAgain(_ activity: ProcessingActivity) -> Wording {
    let id = SafeText.shown(activity.id)
    return Wording(
      nl: "kijk of de activiteit nog klopt, en voer dan `avgreg review \(id)` uit",
      en: "see whether the activity is still right, and then run `avgreg review \(id)`")
  }
}
