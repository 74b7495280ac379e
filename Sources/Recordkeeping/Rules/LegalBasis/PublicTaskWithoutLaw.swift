extension Rule {
  /// A public task is given by a law or decree.
  static let publicTaskWithoutLaw = Rule(
    code: "BAS05", name: "public-task-without-law", severity: .error,
    provisions: [.gdpr("6(3)")],
    summary: Wording(
      nl: "publieke taak zonder de wet die de taak geeft",
      en: "public task without the law that gives the task"),
    rationale: Wording(
      nl: """
        Een taak van algemeen belang en openbaar gezag komen uit een wet of besluit. Door die te \
        noemen laat u zien dat de taak van u is, en kan iemand nagaan hoe ver zij gaat.
        """,
      en: """
        A task in the public interest and official authority come from a law or decree. By naming it \
        you show that the task is yours, and people can see how far it goes.
        """),
    help: Wording(
      nl: #"zet in de tabel bijvoorbeeld law = ["Wmo 2015 art. 2.3.2"]"#,
      en: #"put into the table, for example, law = ["Wmo 2015 art. 2.3.2"]"#),
    failing: [
      """
      →[purposes.social-domain]←
      legal-basis = "public-task"
      """,
      """
      [purposes.social-domain]
      legal-basis = "public-task"
      law = →["AVG art. 6(1)(e)"]←
      """,
    ],
    passing: [
      """
      [purposes.social-domain]
      legal-basis = "public-task"
      law = ["Wmo 2015 art. 2.3.2"]
      """
    ],
    check: .lawMissing(.purposes, \.law, besides: .ofBasis) { $0.record.legalBasis?.value == .publicTask })
}
