extension Rule {
  /// An exemption is an answer too: `statement = "none"`, with its ground in law beside it.
  static let activityWithoutStatement = Rule(
    code: "STM07", name: "activity-without-statement", severity: .error,
    provisions: [.gdpr("13"), .gdpr("14")],
    summary: Wording(nl: "activiteit die in geen verklaring staat", en: "activity that is in no statement"),
    rationale: Wording(
      nl: """
        Wie u gegevens geeft, mag lezen wat u ermee doet. Zeg daarom voor wie de verklaring is \
        waarin deze activiteit staat: voor iedereen, voor personeel of voor een andere groep.
        """,
      en: """
        Whoever gives you data may read what you do with them. So say whom the statement with this \
        activity is for: for everyone, for staff or for another group.
        """),
    help: Wording(
      nl: "bijvoorbeeld: statement = [\"public\"]", en: "for example: statement = [\"public\"]"),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"
      role = "controller"
      +++
      """,
      """
      role = "controller"
      statement = →[]←
      """,
    ],
    passing: [
      """
      role = "controller"
      statement = ["public"]
      """,
      """
      role = "controller"
      statement = "none"
      """,
      """
      role = "processor"
      """,
    ],
    check: .missing(.ownActivities, \.statement))
}
