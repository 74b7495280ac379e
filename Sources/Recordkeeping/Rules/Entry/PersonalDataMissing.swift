extension Rule {
  /// Asks which data an activity of the organisation's own uses.
  static let personalDataMissing = Rule(
    code: "ENT03", name: "personal-data-missing", severity: .error,
    provisions: [.gdpr("14(1)(d)"), .gdpr("30(1)(c)")],
    summary: Wording(
      nl: "soorten persoonsgegevens ontbreken in het register",
      en: "categories of personal data missing in the register"),
    rationale: Wording(
      nl: """
        Het register noemt welke soorten gegevens u gebruikt: naam, e-mailadres, bestelling. Zonder \
        die lijst weet niemand wat u van mensen hebt, hoe lang u het bewaart en of u het wel nodig hebt.
        """,
      en: """
        The register names the kinds of data that you use: name, e-mail address, order. Without that \
        list nobody knows what you have about people, how long you keep it and whether you need it.
        """),
    help: Wording(
      nl: "voeg een tabel per soort toe, bijvoorbeeld [personal-data.email]",
      en: "add a table for each kind, for example [personal-data.email]"),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"
      +++
      """
    ],
    passing: [
      """
      [personal-data.email]
      source = ["data-subject"]
      """,
      """
      role = "processor"
      """,
    ],
    check: .missing(.ownActivities, \.personalData))
}
