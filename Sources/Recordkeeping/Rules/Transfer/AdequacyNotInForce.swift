extension Rule {
  /// A decision can end or be annulled; it counts on the day of the check. Within the EEA there is nothing to decide on.
  static let adequacyNotInForce = Rule(
    code: "TRF02", name: "adequacy-not-in-force", severity: .error,
    provisions: [.gdpr("45")],
    summary: Wording(
      nl: "doorgifte zonder geldend adequaatheidsbesluit, of naar een land dat er geen nodig heeft",
      en: "transfer without an adequacy decision in force, or to a country that needs none"),
    rationale: Wording(
      nl: """
        De Europese Commissie besluit welke landen gegevens goed genoeg beschermen. Zonder zo'n \
        besluit hebt u een andere grond nodig, zodat de gegevens ook daar veilig zijn. Binnen de \
        Europese Economische Ruimte is er geen doorgifte; de verklaring zou de lezer iets verkeerds \
        vertellen.
        """,
      en: """
        The European Commission decides which countries protect data well enough. Without such a \
        decision you need another ground, so that the data are safe there too. Within the European \
        Economic Area there is no transfer; the statement would tell readers something wrong.
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
      """
      @ parties/helpdesk.md
      [transfers.NL]
      ground = →"contract"←

      [transfers.NO]
      ground = →"standard-clauses"←
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
    check: .each(.transferTables) { visit in
      let day = visit.context.day
      guard let ground = visit.record.ground, let country = Countries[visit.record.id] else { return [] }
      let name = country.wording
      if country.isInEEA(on: day) {
        let detail = Wording(
          nl: "\(name.nl) ligt in de EER; dat is geen doorgifte",
          en: "\(name.en) lies in the EEA; that is no transfer")
        return [Place(ground.span, detail: detail, help: visit.removal(of: country))]
      }
      guard ground.value == .adequacy, country.adequacy(on: day) == nil else { return [] }
      let detail = Wording(
        nl: "\(name.nl): op \(day) geldt er geen besluit",
        en: "\(name.en): on \(day) there is no decision in force")
      return [Place(ground.span, detail: detail)]
    })
}
