extension Rule {
  /// The groups of a row are some of those of the activity; of parties REC08 tells. Where the activity has none, ENT02
  /// tells.
  static let dataSubjectsDiffer = Rule(
    code: "ENT18", name: "data-subjects-differ", severity: .warning,
    provisions: [.gdpr("30(1)(c)"), .gdpr("13")],
    summary: Wording(
      nl: "groep mensen die bij een gegeven staat en niet bij de activiteit",
      en: "group of people that stands with data and not with the activity"),
    rationale: Wording(
      nl: """
        Aan de groepen van de activiteit ziet een lezer van de verklaring of het over hem of haar gaat. \
        Een rij gegevens noemt er hooguit minder. Staat een groep alleen bij een rij, dan weten die \
        mensen niet dat u gegevens van hen hebt, of hoort de groep niet bij die rij.
        """,
      en: """
        By the groups of the activity readers of the statement see whether it is about them. A row of \
        data names fewer of them at most. Where a group stands with a row alone, those people do not \
        know that you have data about them, or the group does not belong to that row.
        """),
    help: Wording(
      nl: "zet de groep ook in data-subjects van de activiteit, of haal haar uit deze rij",
      en: "put the group in data-subjects of the activity as well, or take it out of this row"),
    failing: [
      """
      data-subjects = ["member"]

      [personal-data.name]
      data-subjects = ["member", →"child"←]
      [personal-data.email]
      data-subjects = [→"child"←]
      """
    ],
    passing: [
      """
      data-subjects = ["member", "child"]

      [personal-data.name]
      data-subjects = ["child"]
      [personal-data.email]
      """,
      """
      [personal-data.name]
      data-subjects = ["child"]
      """,
    ],
    check: .each(.personalData) { visit in
      guard let activity = visit.activity, activity.isWhole(\.dataSubjects),
        let all = activity.dataSubjects, let own = visit.record.dataSubjects
      else { return [] }
      let second = SecondPlace(
        all.span, Wording(nl: "de groepen van de activiteit", en: "the groups of the activity"))
      return own.value.items.filter { !all.value.contains($0.value) }.map { Place($0.span, second: second) }
    })
}
