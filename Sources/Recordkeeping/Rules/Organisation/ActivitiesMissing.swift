extension Rule {
  /// Points at the organisation: there is nothing else to point at.
  static let activitiesMissing = Rule(
    code: "ORG06", name: "activities-missing", severity: .error,
    provisions: [.gdpr("30(1)")],
    summary: Wording(
      nl: "register zonder verwerkingsactiviteiten", en: "register without processing activities"),
    rationale: Wording(
      nl: """
        Het register beschrijft wat u met persoonsgegevens doet, per activiteit: de nieuwsbrief, de \
        bestellingen, het personeel. Zolang er geen activiteit in staat, zegt het niets, en is er ook \
        geen privacyverklaring van te maken.
        """,
      en: """
        The register describes what you do with personal data, activity by activity: the newsletter, \
        the orders, the staff. As long as it holds no activity it says nothing, and no privacy \
        statement can be made from it.
        """),
    help: Wording(
      nl: "begin met één bestand, bijvoorbeeld activities/nieuwsbrief.md",
      en: "start with one file, for example activities/newsletter.md"),
    failing: [
      """
      @ organisation.md
      →+++←
      name = "Bakkerij De Korenaar B.V."
      +++
      """
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      @ organisation.md
      name = "Bakkerij De Korenaar B.V."
      """
    ],
    check: .each(.organisation, isAbsence: true) { visit in
      visit.context.register.activities.isEmpty && visit.context.register.hasAllActivities
        ? [Place(visit.record.span)] : []
    })
}
