extension Rule {
  /// Never says that nobody has to keep a register; says why this one has to.
  static let smallOrganisationNotExempt = Rule(
    code: "ORG10", name: "small-organisation-not-exempt", severity: .note,
    provisions: [.gdpr("30(5)")],
    summary: Wording(
      nl: "kleine organisatie die toch een register bijhoudt",
      en: "small organisation that has to keep a register all the same"),
    rationale: Wording(
      nl: """
        Wie weinig mensen in dienst heeft, hoeft volgens de wet soms geen register bij te houden. Eén \
        grond is genoeg om dat wel te moeten: verwerking die niet incidenteel is, gevoelige of \
        strafrechtelijke gegevens, of een waarschijnlijk risico voor mensen. Klanten, personeel en een \
        nieuwsbrief zijn niet incidenteel, dus bijna iedereen houdt een register bij.
        """,
      en: """
        An organisation with few employees need not always keep a record by law. One ground is enough to \
        have to: processing that is not occasional, sensitive or criminal data, or a likely risk to \
        people. Customers, staff and a newsletter are not occasional, so almost everyone keeps a record.
        """),
    help: Wording(
      nl: "u hoeft hier niets aan te doen", en: "there is nothing to do here"),
    failing: [
      """
      role = "controller"
      status = "active"
      @ organisation.md
      employees = →12←
      """,
      """
      role = "controller"
      status = "ended"

      [personal-data.health]
      @ organisation.md
      employees = →249←
      """,
    ],
    passing: [
      """
      role = "controller"
      status = "active"
      @ organisation.md
      employees = 250
      """,
      """
      role = "controller"
      status = "active"
      @ organisation.md
      name = "Bakkerij De Korenaar"
      """,
      """
      role = "controller"
      status = "draft"
      @ organisation.md
      employees = 12
      """,
    ],
    check: .each(.organisation) { visit in
      guard let employees = visit.record.employees,
        let threshold = LawDates.recordThreshold(on: visit.context.day), employees.value < threshold
      else { return [] }
      let grounds = visit.context.register.groundsForRecord
      if grounds.isEmpty { return [] }
      let list = { (language: Language) in grounds.map { $0[language] }.joined(separator: "; ") }
      return [
        Place(
          employees.span,
          detail: Wording(
            nl: "\(employees.value) is minder dan \(threshold), maar de plicht blijft door: \(list(.nl))",
            en: "\(employees.value) is fewer than \(threshold), but the duty stays because of: \(list(.en))"))
      ]
    })
}

extension Register {
  /// The grounds of AVG art. 30(5) that the activities show, each with an activity.
  fileprivate var groundsForRecord: [Wording] {
    let decided = activities.filter { $0.status?.value != .draft }
    let sensitive = decided.filter { activity in
      activity.personalData.contains { !flags(of: $0).isDisjoint(with: [.special, .criminal]) }
    }
    let risky = decided.filter { $0.impactAssessment?.required?.value == true }
    return [
      Self.ground(
        decided.filter(\.isUnderWay), nl: "verwerking die niet incidenteel is",
        en: "processing that is not occasional"),
      Self.ground(sensitive, nl: "bijzondere of strafrechtelijke gegevens", en: "special or criminal data"),
      Self.ground(risky, nl: "een waarschijnlijk risico", en: "a likely risk"),
    ].compactMap(\.self)
  }

  private static func ground(_ activities: [ProcessingActivity], nl: String, en: String) -> Wording? {
    guard let first = activities.first else { return nil }
    let rest = activities.count - 1
    return Wording(
      nl: "\(nl) (`\(first.id)`\(rest > 0 ? " en nog \(rest)" : ""))",
      en: "\(en) (`\(first.id)`\(rest > 0 ? " and \(rest) more" : ""))")
  }
}
