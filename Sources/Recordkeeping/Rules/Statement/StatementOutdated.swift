extension Rule {
  /// The register cannot see the site: it compares what it knows of it, the day of the last publication.
  static let statementOutdated = Rule(
    code: "STM21", name: "statement-outdated", severity: .warning,
    provisions: [.gdpr("12(1)"), .gdpr("13"), .gdpr("14")],
    summary: Wording(
      nl: "register jonger dan de verklaring op de site",
      en: "register newer than the statement on the site"),
    rationale: Wording(
      nl: """
        Mensen lezen de verklaring op uw site, niet dit register. Begint of eindigt er iets na de dag \
        waarop u haar plaatste, dan klopt wat zij lezen niet meer.
        """,
      en: """
        People read the statement on your site, and not this register. If something begins or ends \
        after the day on which you put it there, what they read is no longer true.
        """),
    help: Wording(
      nl: "maak de verklaring opnieuw met `avgreg render`, zet haar op de site en zet die dag bij published",
      en: "make the statement again with `avgreg render`, put it on the site and give that day as published"),
    failing: [
      """
      status = "active"
      since = 2026-10-01
      statement = ["public"]
      @ organisation.md
      published = →2026-09-01←
      """,
      """
      status = "active"
      statement = ["public"]
      recipients = ["bezorger"]
      [purposes.newsletter.consent]
      since = 2026-09-02
      @ organisation.md
      published = →2026-09-01←
      @ parties/bezorger.md
      since = 2026-09-15
      """,
      """
      status = "ended"
      ended = 2026-09-30
      statement = ["public"]
      @ organisation.md
      published = →2026-09-01←
      """,
    ],
    passing: [
      """
      status = "active"
      since = 2026-09-01
      reviewed = 2026-11-01
      statement = ["public"]
      @ organisation.md
      published = 2026-09-01
      """,
      """
      status = "active"
      since = 2027-01-01
      statement = ["public"]
      @ organisation.md
      published = 2026-09-01
      """,
      """
      status = "active"
      since = 2026-10-01
      statement = "none"
      @ activities/plan.md
      status = "planned"
      since = 2026-10-01
      statement = ["public"]
      @ activities/hosting.md
      role = "processor"
      status = "active"
      since = 2026-10-01
      @ parties/bezorger.md
      since = 2026-10-01
      @ organisation.md
      published = 2026-09-01
      """,
      """
      status = "active"
      since = 2026-10-01
      statement = ["public"]
      """,
    ],
    check: .each(.organisation) { visit in
      guard let published = visit.record.published else { return [] }
      let later = visit.context.register.publishedDays.filter {
        $0.value > published.value && $0.value <= visit.context.day
      }
      guard let newest = later.max(by: { $0.value < $1.value }) else { return [] }
      let detail =
        later.count == 1
        ? Wording(nl: "sindsdien 1 verandering, op \(newest.value)", en: "1 change since, on \(newest.value)")
        : Wording(
          nl: "sindsdien \(later.count) veranderingen, de laatste op \(newest.value)",
          en: "\(later.count) changes since, the last on \(newest.value)")
      let second = SecondPlace(newest.span, Wording(nl: "de jongste verandering", en: "the latest change"))
      return [Place(published.span, detail: detail, second: second)]
    })
}

extension Register {
  /// The days on which something began or ended that the statement tells of.
  fileprivate var publishedDays: [Located<Day>] {
    let told = activities.filter { activity in
      if case .some? = activity.statement?.value { return activity.isOwn }
      return false
    }
    let active = told.filter { $0.status?.value == .active }
    let ended = told.filter(\.hasEnded)
    let named = Set(active.flatMap { $0.allRecipients.map(\.value) + $0.jointControllers.map(\.id) })
    let ends: [Located<Day>?] = ended.flatMap { [$0.ended, $0.erased] }
    let begins: [Located<Day>?] =
      active.flatMap { [$0.since] + $0.purposes.map { $0.consent?.since } }
      + parties.filter { named.contains($0.id) }.map { $0.since }
    return (begins + ends).compactMap(\.self)
  }
}
