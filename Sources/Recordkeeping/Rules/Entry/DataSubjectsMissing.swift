extension Rule {
  /// Asks about whom the data are.
  static let dataSubjectsMissing = Rule(
    code: "ENT02", name: "data-subjects-missing", severity: .error,
    provisions: [.gdpr("30(1)(c)")],
    summary: Wording(
      nl: "groepen betrokkenen ontbreken in het register",
      en: "categories of data subjects missing in the register"),
    rationale: Wording(
      nl: """
        Het register zegt van welke groepen mensen u gegevens hebt: klanten, personeel, bezoekers van \
        de site. Daaraan ziet een lezer van uw verklaring of het over hem of haar gaat.
        """,
      en: """
        The register says which groups of people you have data about: customers, staff, visitors of \
        the site. By it readers of your statement see whether it is about them.
        """),
    help: Wording(
      nl: #"zet boven de eerste tabel bijvoorbeeld data-subjects = ["customer"]"#,
      en: #"put above the first table, for example, data-subjects = ["customer"]"#),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"
      +++
      """,
      """
      data-subjects = →[]←
      """,
    ],
    passing: [
      """
      data-subjects = ["subscriber"]
      """,
      """
      role = "processor"
      """,
    ],
    check: .missing(.ownActivities, \.dataSubjects))
}
