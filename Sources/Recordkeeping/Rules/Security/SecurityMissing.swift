extension Rule {
  /// Measures of the organisation hold for every activity; a reason may stand in their place.
  static let securityMissing = Rule(
    code: "SEC01", name: "security-missing", severity: .error, blocksPublication: false,
    provisions: [.gdpr("30(1)(g)"), .gdpr("30(2)(d)"), .gdpr("32(1)")],
    summary: Wording(
      nl: "geen beveiligingsmaatregelen en geen reden waarom niet",
      en: "no security measures, nor a reason why not"),
    rationale: Wording(
      nl: """
        Het register beschrijft in het kort hoe u gegevens beschermt tegen verlies en tegen \
        mensen die er niets mee te maken hebben. Deze beschrijving komt niet op de site.
        """,
      en: """
        The record describes in short how you protect data against loss and against people who \
        have no business with them. This description does not go on the site.
        """),
    help: Wording(
      nl: """
        bijvoorbeeld: security-measures = ["access-roles", "mfa", "backup"]; in organisation.md \
        geldt het voor alle activiteiten
        """,
      en: """
        for example: security-measures = ["access-roles", "mfa", "backup"]; in organisation.md it \
        holds for all activities
        """),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"
      +++
      """,
      """
      security-measures = →[]←
      @ organisation.md
      name = "Bakkerij De Korenaar"
      """,
      """
      title = "Nieuwsbrief"
      @ activities/orders.md
      title = "Bestellingen"
      @ organisation.md
      security-measures = →""←
      """,
      """
      →+++←
      role = "processor"

      [controllers.fietsclub]
      +++
      @ parties/fietsclub.md
      """,
    ],
    passing: [
      """
      security-measures = ["backup"]
      """,
      """
      security-reason = "de beschrijving ligt bij de beveiligingsadviseur"
      """,
      """
      title = "Nieuwsbrief"
      @ organisation.md
      security-measures = ["backup"]
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      security-measures = ["backup"]
      @ parties/fietsclub.md
      """,
    ],
    check: Check(isAbsence: true) { context in
      let activities = Check.ofActivities.places(context)
      // One empty line for the whole organisation is one question.
      guard let organisation = context.register.organisation, !activities.isEmpty else { return activities }
      if organisation.fields.isBlank("security-measures") {
        return [organisation.placeOfAbsence(of: \.securityMeasures)].compactMap { $0.map { Place($0) } }
      }
      // So is a line that most of them lack.
      guard activities.count > 1, activities.count * 2 > context.register.activities.count else {
        return activities
      }
      return [
        Place(
          organisation.span,
          detail: Wording(
            nl: "\(activities.count) activiteiten hebben geen maatregelen, en de organisatie ook niet",
            en: "\(activities.count) activities have no measures, and the organisation has none either"))
      ]
    })
}

extension Check {
  fileprivate static let ofActivities = oneOf(
    .activities, ["security-measures", "security-reason"]
  ) { visit in
    let ofOrganisation =
      visit.organisation.map { $0.placeOfAbsence(of: \.securityMeasures) != nil }
      ?? !visit.context.register.unread.contains { $0.kind == .organisation }
    let clients = visit.record.controllers
    let ofClients = clients.isEmpty || clients.contains { $0.placeOfAbsence(of: \.securityMeasures) != nil }
    return ofOrganisation && ofClients
  }
}
