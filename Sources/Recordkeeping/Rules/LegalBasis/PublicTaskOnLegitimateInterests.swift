extension Rule {
  /// A public body may have interests of its own, but not for its tasks.
  static let publicTaskOnLegitimateInterests = Rule(
    code: "BAS06", name: "public-task-on-legitimate-interests", severity: .error,
    provisions: [.gdpr("6(1)")],
    summary: Wording(
      nl: "publieke taak op grond van een gerechtvaardigd belang",
      en: "public task on the basis of legitimate interests"),
    rationale: Wording(
      nl: """
        Wat een overheid voor haar taken met gegevens mag, bepaalt de wetgever en niet zijzelf door \
        belangen af te wegen. Voor wat geen taak is, zoals de beveiliging van het eigen gebouw, kan \
        het wel.
        """,
      en: """
        What a public body may do with data for its tasks is decided by the legislator, and not by the \
        body itself by weighing interests. For what is no task, such as securing its own building, it \
        is possible.
        """),
    help: Wording(
      nl: #"gebruik legal-basis = "public-task" met law, of public-task = false als dit geen taak is"#,
      en: #"use legal-basis = "public-task" with law, or public-task = false if this is no task"#),
    failing: [
      """
      [purposes.enforcement]
      legal-basis = →"legitimate-interests"←
      public-task = true
      @ organisation.md
      kind = "public-body"
      """
    ],
    passing: [
      """
      [purposes.security]
      legal-basis = "legitimate-interests"
      public-task = false
      @ organisation.md
      kind = "public-body"
      """,
      """
      [purposes.security]
      legal-basis = "legitimate-interests"
      public-task = true
      @ organisation.md
      kind = "company"
      """,
    ],
    check: .each(.purposes) { visit in
      guard visit.organisation?.kind?.value == .publicBody, visit.record.publicTask?.value == true,
        let basis = visit.record.legalBasis, basis.value == .legitimateInterests
      else { return [] }
      return [Place(basis.span)]
    })
}
