extension Rule {
  /// Where a public body weighs interests for a task of its own, the basis itself is wrong, and BAS06 says so.
  static let balancingTestMissing = Rule(
    code: "BAS10", name: "balancing-test-missing", severity: .warning,
    provisions: [.gdpr("5(2)"), .gdpr("6(1)(f)")],
    summary: Wording(
      nl: "gerechtvaardigd belang zonder afweging met een datum",
      en: "legitimate interest without a dated balancing test"),
    rationale: Wording(
      nl: """
        Een eigen belang is alleen een rechtsgrond als het zwaarder weegt dan dat van de mensen om wie \
        het gaat. Dat moet u kunnen laten zien: wat u afwoog, en wanneer.
        """,
      en: """
        An interest of your own is a legal basis only if it outweighs that of the people concerned. You \
        have to be able to show that: what you weighed, and when.
        """),
    help: Wording(
      nl: #"zet bij het doel balancing-test = { done = 2026-11-23, document = "afwegingen/website.md" }"#,
      en: #"put with the purpose balancing-test = { done = 2026-11-23, document = "tests/website.md" }"#),
    failing: [
      """
      →[purposes.security]←
      legal-basis = "legitimate-interests"
      """,
      """
      status = "active"
      [purposes.security]
      legal-basis = "legitimate-interests"
      balancing-test = { done = →2099-01-01← }
      """,
    ],
    passing: [
      """
      [purposes.security]
      legal-basis = "legitimate-interests"
      balancing-test = { done = 2026-11-23 }
      """,
      """
      [purposes.security]
      legal-basis = "legitimate-interests"
      balancing-test = { document = "afwegingen/website.md" }
      """,
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      """,
      """
      [purposes.enforcement]
      legal-basis = "legitimate-interests"
      public-task = true
      @ organisation.md
      kind = "public-body"
      """,
    ],
    check: .each(.purposes) { visit in
      guard visit.record.legalBasis?.value == .legitimateInterests,
        !(visit.organisation?.kind?.value == .publicBody && visit.record.publicTask?.value == true)
      else { return [] }
      if let span = visit.record.placeOfAbsence(of: \.balancingTest) {
        return [Place(span, isAbsence: true)]
      }
      guard visit.activity?.status?.value == .active, let done = visit.record.balancingTest?.done,
        done.value > visit.context.day
      else { return [] }
      return [Place(done.span)]
    })
}
