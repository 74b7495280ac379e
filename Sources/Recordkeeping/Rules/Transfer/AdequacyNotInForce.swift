extension Rule {
  /// A decision can end or be annulled; it counts on the day of the check.
  static let adequacyNotInForce = Rule(
    code: "TRF02", name: "adequacy-not-in-force", severity: .error,
    provisions: [.gdpr("45")],
    summary: Wording(
      nl: "geen adequaatheidsbesluit voor dit land", en: "no adequacy decision for this country"),
    rationale: Wording(
      nl: """
        De Europese Commissie besluit welke landen gegevens goed genoeg beschermen. Zonder zo'n \
        besluit hebt u een andere grond nodig, zodat de gegevens ook daar veilig zijn.
        """,
      en: """
        The European Commission decides which countries protect data well enough. Without such a \
        decision you need another ground, so that the data are safe there too.
        """),
    help: Wording(
      nl: "kies een andere grond, zoals ground = \"standard-clauses\"",
      en: "choose another ground, such as ground = \"standard-clauses\""),
    failing: [
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = →"adequacy"←
      """,
      """
      @ parties/helpdesk.md
      [transfers.DE]
      ground = →"adequacy"←
      """,
    ],
    passing: [
      """
      @ parties/helpdesk.md
      [transfers.CH]
      ground = "adequacy"
      """,
      """
      @ parties/helpdesk.md
      [transfers.UK]
      ground = "adequacy"
      """,
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "standard-clauses"
      """,
    ],
    check: .each(.transfers) { visit in
      let (transfer, day) = (visit.record, visit.context.day)
      guard let ground = transfer.ground, ground.value == .adequacy, let country = Countries[transfer.id],
        country.adequacy(on: day) == nil
      else { return [] }
      return [adequacyLacking(at: ground.span, country, on: day)]
    })

  private static func adequacyLacking(at span: Span, _ country: Country, on day: Day) -> Place {
    let name = country.wording
    if country.isInEEA(on: day) {
      return Place(
        span,
        detail: Wording(
          nl: "\(name.nl) ligt in de EER; dat is geen doorgifte",
          en: "\(name.en) lies in the EEA; that is no transfer"),
        help: Wording(nl: "haal [transfers.\(country.code)] weg", en: "remove [transfers.\(country.code)]"))
    }
    return Place(
      span,
      detail: Wording(
        nl: "\(name.nl): op \(day) geldt er geen besluit",
        en: "\(name.en): on \(day) there is no decision in force"))
  }
}
