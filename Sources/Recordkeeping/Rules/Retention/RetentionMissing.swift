extension Rule {
  /// A row may inherit the terms of its activity; a term of one purpose says nothing of another.
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
      .each(.personalData, isAbsence: true, purposesWithoutTerm)))

  /// Purposes of a row with terms of its own, each for other purposes.
  private static func purposesWithoutTerm(_ visit: Visit<PersonalDataKeys>) -> [Place] {
    let terms = visit.activity?.terms(of: visit.record) ?? []
    guard let activity = visit.activity, !terms.isEmpty,
      terms.allSatisfy({ $0.fields["purposes"]?.isWhole ?? false }), activity.isWhole(\.retention),
      visit.record.isWhole(\.purposes), activity.isWhole(\.purposes)
    else {
      return []
    }
    let covered = Set(terms.flatMap { $0.purposes?.value.ids ?? [] })
    let lacking = activity.purposes(of: visit.record).map(\.id).filter { !covered.contains($0) }
    guard !lacking.isEmpty else { return [] }
    let names = lacking.map { "`\($0)`" }.joined(separator: ", ")
    return [
      Place(
        visit.record.keySpan(of: \.retention) ?? visit.record.span,
        detail: Wording(nl: "er is geen termijn voor \(names)", en: "there is no term for \(names)"))
    ]
  }
}
