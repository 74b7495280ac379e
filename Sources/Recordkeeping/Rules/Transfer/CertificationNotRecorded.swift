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
        staat de partij op www.dataprivacyframework.gov, schrijf dan in-scope = true en checked = \
        2026-11-23; anders ground = "standard-clauses"
        """,
      en: """
        if the party is on www.dataprivacyframework.gov, write in-scope = true and checked = \
        2026-11-23; otherwise ground = "standard-clauses"
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
    ],
    check: .any(.outOfScope { $0.destination == "US" }, .each(.transfers, withoutStaff)))

  /// Data on staff go there, while the party is on the list for other data alone. Staff can also be meant as anyone else.
  private static func withoutStaff(_ visit: Visit<TransferKeys>) -> [Place] {
    guard visit.record.destination == "US", visit.record.limitedDecision(on: visit.context.day) != nil,
      let certified = visit.record.certifiedData, visit.record.isWhole(\.certifiedData),
      !certified.value.contains("hr"), let party = visit.party,
      let staff = staff(sentTo: party, visit.context)
    else { return [] }
    return [
      Place(
        certified.span,
        help: Wording(
          nl: """
            staat de partij ook voor personeelsgegevens op de lijst, schrijf dan certified-data = ["hr", \
            "non-hr"]; anders ground = "standard-clauses"
            """,
          en: """
            if the party is on the list for data on staff too, write certified-data = ["hr", "non-hr"]; \
            otherwise ground = "standard-clauses"
            """),
        second: SecondPlace(
          staff.span,
          Wording(
            nl: "hier gaan gegevens van personeel naar deze partij",
            en: "here data on staff go to this party")),
        severity: .warning)
    ]
  }

  /// The groups of a row of which the party gets data on people who work, worked or want to work for the organisation.
  private static func staff(sentTo party: Party, _ context: CheckContext) -> Located<WordList>? {
    let register = context.register
    for activity in context.senders.activities(sendingTo: party, in: register) {
      for row in activity.personalData where activity.recipients(of: row).contains(party.id) {
        guard let groups = row.dataSubjects ?? activity.dataSubjects else { continue }
        let isStaff = groups.value.ids.contains { id in
          id == "former-employee" || register.vocabularies["data-subjects"]?[id]?.dependsOn == "employer"
        }
        if isStaff { return groups }
      }
    }
    return nil
  }
}
