extension Rule {
  /// Asks what an activity of the organisation's own is for.
  static let purposesMissing = Rule(
    code: "ENT01", name: "purposes-missing", severity: .error,
    provisions: [.gdpr("5(1)(b)"), .gdpr("13(1)(c)"), .gdpr("30(1)(b)")],
    summary: Wording(
      nl: "doel van de verwerking ontbreekt in het register",
      en: "purpose of the processing missing in the register"),
    rationale: Wording(
      nl: """
        U gebruikt gegevens alleen voor een doel dat u vooraf hebt bepaald en hebt verteld. Zo weten \
        mensen waar zij aan toe zijn, en gebruikt niemand de gegevens later voor iets heel anders.
        """,
      en: """
        You use data only for a purpose that you set beforehand and told of. So people know where they \
        stand, and nobody uses the data for something quite different later on.
        """),
    help: Wording(
      nl: "voeg een tabel per doel toe, bijvoorbeeld [purposes.newsletter] met een regel purpose = \"...\"",
      en: "add a table for each purpose, for example [purposes.newsletter] with a line purpose = \"...\""),
    failing: [
      """
      →+++←
      role = "controller"
      title = "Nieuwsbrief"
      +++
      """,
      """
      role = "joint-controller"
      →[purposes]←
      """,
    ],
    passing: [
      """
      [purposes.newsletter]
      purpose = "U elke maand ons nieuws mailen"
      """,
      """
      role = "processor"
      """,
    ],
    check: .missing(.ownActivities, \.purposes))
}
