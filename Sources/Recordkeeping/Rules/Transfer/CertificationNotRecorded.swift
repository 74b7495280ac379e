extension Rule {
  /// The decision for the United States holds for organisations that certified themselves, and for no others.
  static let certificationNotRecorded = Rule(
    code: "TRF03", name: "certification-not-recorded", severity: .error,
    provisions: [.gdpr("45"), .other("(EU) 2023/1795")],
    summary: Wording(
      nl: "adequaatheid voor de VS, zonder dat de partij op de lijst staat",
      en: "adequacy for the US, without the party being on the list"),
    rationale: Wording(
      nl: """
        Het besluit over de Verenigde Staten geldt alleen voor organisaties op de lijst van het \
        Data Privacy Framework. Kijk na of de partij erop staat, en leg vast dat u dat deed.
        """,
      en: """
        The decision on the United States holds only for organisations on the Data Privacy \
        Framework list. Look up whether the party is on it, and record that you did.
        """),
    help: Wording(
      nl: """
        staat de partij op www.dataprivacyframework.gov, schrijf dan in-scope = true, checked = \
        2026-11-23 en certified-data = ["non-hr"], of ["hr"] voor gegevens van personeel; anders ground = \
        "standard-clauses"
        """,
      en: """
        if the party is on www.dataprivacyframework.gov, write in-scope = true, checked = \
        2026-11-23 and certified-data = ["non-hr"], or ["hr"] for data on staff; otherwise ground = \
        "standard-clauses"
        """),
    failing: [
      """
      @ parties/examplemetrics.md
      →[transfers.US]←
      ground = "adequacy"
      """,
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = →false←
      """,
      """
      status = "active"
      data-subjects = ["resident", "employee"]
      recipients = ["examplemetrics"]
      [personal-data.survey]
      source = ["data-subject"]
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = true
      certified-data = →["non-hr"]←
      """,
      """
      status = "active"
      data-subjects = ["customer"]
      recipients = ["examplemetrics"]
      [personal-data.order]
      source = ["data-subject"]
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = true
      certified-data = →["hr"]←
      """,
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = true
      checked = →2099-01-01←
      """,
    ],
    passing: [
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = true
      """,
      """
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "standard-clauses"
      """,
      """
      status = "active"
      data-subjects = ["resident", "employee"]
      recipients = ["examplemetrics"]
      [personal-data.survey]
      data-subjects = ["resident"]
      source = ["data-subject"]
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = true
      certified-data = ["non-hr"]
      """,
      """
      status = "active"
      data-subjects = ["employee", "former-employee", "relative"]
      recipients = ["examplemetrics"]
      [personal-data.phone]
      source = ["employee"]
      @ parties/examplemetrics.md
      [transfers.US]
      ground = "adequacy"
      in-scope = true
      certified-data = ["hr"]
      """,
    ],
    check: .any(.outOfScope { $0.destination == "US" }, .each(.transfers, uncertified)))

  /// Data go there for which the party is not on the list: those on staff, or all others.
  private static func uncertified(_ visit: Visit<TransferKeys>) -> [Place] {
    guard visit.record.destination == "US", visit.record.limitedDecision(on: visit.context.day) != nil,
      let certified = visit.record.certifiedData, visit.record.isWhole(\.certifiedData),
      let party = visit.party
    else { return [] }
    let register = visit.context.register
    if !certified.value.contains("hr"),
      let staff = groups(sentTo: party, visit.context, where: { register.isStaff($0) })
    {
      return [lacking(staff, at: certified.span, .staff, here: .ofStaff)]
    }
    // Whom to call in an emergency stands in the file of an employee.
    if !certified.value.contains("non-hr"),
      let others = groups(
        sentTo: party, visit.context, where: { !register.isStaff($0) && $0 != "relative" })
    {
      return [lacking(others, at: certified.span, .others, here: .ofOthers)]
    }
    return []
  }

  /// Staff can also be meant as anyone else, so it is a warning.
  private static func lacking(
    _ groups: Located<WordList>, at span: Span, _ data: Wording, here: Wording
  ) -> Place {
    Place(
      span,
      help: Wording(
        nl: """
          staat de partij ook voor \(data.nl) op de lijst, schrijf dan certified-data = ["hr", "non-hr"]; \
          anders ground = "standard-clauses"
          """,
        en: """
          if the party is on the list for \(data.en) too, write certified-data = ["hr", "non-hr"]; \
          otherwise ground = "standard-clauses"
          """),
      second: SecondPlace(groups.span, here), severity: .warning)
  }

  /// The groups of a row that the party gets, one of which is meant.
  private static func groups(
    sentTo party: Party, _ context: CheckContext, where isMeant: (String) -> Bool
  ) -> Located<WordList>? {
    for activity in context.senders.activities(sendingTo: party, in: context.register) {
      for row in activity.personalData where activity.recipients(of: row).contains(party.id) {
        if let groups = row.dataSubjects ?? activity.dataSubjects, groups.value.ids.contains(where: isMeant) {
          return groups
        }
      }
    }
    return nil
  }
}

extension Register {
  /// Whether a group works, worked or wants to work for the organisation.
  fileprivate func isStaff(_ group: String) -> Bool {
    group == "former-employee" || vocabularies["data-subjects"]?[group]?.dependsOn == "employer"
  }
}

extension Wording {
  fileprivate static let staff = Wording(nl: "personeelsgegevens", en: "data on staff")
  fileprivate static let others = Wording(nl: "andere gegevens", en: "other data")
  fileprivate static let ofStaff = Wording(
    nl: "hier gaan gegevens van personeel naar deze partij", en: "here data on staff go to this party")
  fileprivate static let ofOthers = Wording(
    nl: "hier gaan gegevens van anderen dan personeel naar deze partij",
    en: "here data on others than staff go to this party")
}
