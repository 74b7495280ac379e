extension Rule {
  /// A row may inherit the terms of its activity; a term of one purpose or group says nothing of another.
  static let retentionMissing = Rule(
    code: "RET01", name: "retention-missing", severity: .error,
    provisions: [.gdpr("13(2)(a)"), .gdpr("30(1)(f)")],
    summary: Wording(
      nl: "geen bewaartermijn en geen criteria daarvoor", en: "no retention period, nor criteria to set one"),
    rationale: Wording(
      nl: """
        Het register vertelt voor elk soort gegeven wanneer u het wist. De mensen om wie het gaat \
        lezen dezelfde termijn in de privacyverklaring, of waaraan u afmeet hoe lang u het bewaart.
        """,
      en: """
        The record says for each kind of data when it is erased. The people concerned read the \
        same period in the privacy statement, or by what you decide how long you keep it.
        """),
    help: Wording(
      nl: "bijvoorbeeld: retention = { period = \"7 years\", start = \"end-of-financial-year\" }",
      en: "for example: retention = { period = \"7 years\", start = \"end-of-financial-year\" }"),
    failing: [
      """
      →[personal-data.email]←
      source = ["data-subject"]
      """,
      """
      [personal-data.email]
      retention = →{}←
      """,
      """
      [personal-data.email.retention]
      period = →""←
      start = "withdrawal"
      """,
      """
      →[retention]←
      start = "withdrawal"

      [personal-data.email]
      """,
      """
      [purposes.orders]
      [purposes.newsletter]

      [personal-data.email]
      purposes = ["orders", "newsletter"]
      →retention← = { purposes = ["orders"], period = "7 years" }
      """,
      """
      retention = { purposes = ["orders"], period = "2 years", start = "delivery" }
      [purposes.orders]
      [purposes.invoicing]

      →[personal-data.name]←
      purposes = ["invoicing"]
      [personal-data.email]
      purposes = ["orders"]
      """,
      """
      data-subjects = ["customer", "employee"]
      retention = { data-subjects = ["customer"], period = "2 years", start = "delivery" }
      [purposes.orders]

      →[personal-data.name]←
      [personal-data.email]
      data-subjects = ["customer"]
      """,
      """
      data-subjects = ["customer"]
      [purposes.orders]

      [personal-data.name]
      →retention← = { data-subjects = ["employee"], period = "2 years", start = "delivery" }
      """,
    ],
    passing: [
      """
      [personal-data.email]
      retention = { start = "withdrawal", erased-within = "1 month" }
      """,
      """
      [retention]
      criteria = "tot u het account opheft"

      [personal-data.email]
      """,
      """
      [purposes.orders]
      [purposes.newsletter]

      [personal-data.email]
      purposes = ["orders", "newsletter"]
      retention = [
        { purposes = ["orders"], period = "7 years" },
        { purposes = ["newsletter"], start = "withdrawal", erased-within = "1 month" },
      ]
      """,
      """
      data-subjects = ["customer", "employee"]
      retention = [
        { purposes = ["orders"], period = "7 years" },
        { purposes = ["newsletter"], data-subjects = ["customer"], start = "withdrawal", erased-within = "1 month" },
        { purposes = ["newsletter"], data-subjects = ["employee"], period = "2 years" },
      ]
      [purposes.orders]
      [purposes.newsletter]

      [personal-data.email]
      purposes = ["newsletter"]
      [personal-data.name]
      purposes = ["orders", "newsletter"]
      """,
    ],
    check: .any(
      .each(.personalData, isAbsence: true) { visit in
        guard let activity = visit.activity, let span = visit.record.placeOfAbsence(of: \.retention),
          activity.placeOfAbsence(of: \.retention) != nil
        else { return [] }
        return [Place(span)]
      },
      .each(.terms, isAbsence: true) { visit in
        visit.record.isComplete
          ? [] : [visit.record.placeOfAbsence(of: \.period)].compactMap { $0.map { Place($0) } }
      },
      .each(.personalData, isAbsence: true, withoutTermForAll)))

  /// A row with terms, of itself or of its activity, each for some purposes or groups.
  private static func withoutTermForAll(_ visit: Visit<PersonalDataKeys>) -> [Place] {
    let row = visit.record
    guard let activity = visit.activity, row.isWhole(\.purposes), row.isWhole(\.dataSubjects),
      row.isWhole(\.retention), activity.isWhole(\.purposes), activity.isWhole(\.dataSubjects),
      activity.isWhole(\.retention)
    else { return [] }
    let terms = row.retention.isEmpty ? activity.retention : row.retention
    guard !terms.isEmpty, terms.allSatisfy({ $0.isWhole(\.purposes) && $0.isWhole(\.dataSubjects) }),
      let lacking = TermGap(of: row, in: activity, terms)
    else { return [] }
    return [
      Place(
        row.keySpan(of: \.retention) ?? row.span,
        detail: Wording(
          nl: "er is geen termijn voor \(lacking.names)", en: "there is no term for \(lacking.names)"))
    ]
  }
}

/// The purposes and groups of a row for which none of its terms is.
private struct TermGap {
  /// Their names, for a sentence.
  let names: String

  /// Nil where each has a term.
  init?(of row: PersonalData, in activity: ProcessingActivity, _ terms: [Retention]) {
    if terms.contains(where: { $0.purposes == nil && $0.dataSubjects == nil }) { return nil }
    let purposes = activity.purposes(of: row).map(\.id)
    let groups = activity.dataSubjects(of: row)
    let lacking = purposes.map { purpose in
      let fitting = terms.filter { $0.purposes?.value.contains(purpose) ?? true }
      // Where nobody says whom the data are about, a term for a group may be for all of them.
      if groups.isEmpty { return (purpose: purpose, groups: fitting.isEmpty ? [purpose] : []) }
      let open = groups.filter { group in
        !fitting.contains { $0.dataSubjects?.value.contains(group) ?? true }
      }
      return (purpose: purpose, groups: open)
    }.filter { !$0.groups.isEmpty }
    guard let first = lacking.first else { return nil }
    let isForAll = first.groups.count < groups.count && lacking.count == purposes.count
    if isForAll, lacking.allSatisfy({ $0.groups == first.groups }) {
      names = Self.list(first.groups)
    } else {
      let whole = max(groups.count, 1)
      names = lacking.map { gap in
        gap.groups.count == whole ? "`\(gap.purpose)`" : "`\(gap.purpose)` (\(Self.list(gap.groups)))"
      }.joined(separator: ", ")
    }
  }

  private static func list(_ ids: [String]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }
}
