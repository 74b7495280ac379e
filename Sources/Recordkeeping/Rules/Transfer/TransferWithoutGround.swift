extension Rule {
  /// A client is no recipient, and staff and departments stay within the organisation.
  static let transferWithoutGround = Rule(
    code: "TRF01", name: "transfer-without-ground", severity: .error,
    provisions: [.gdpr("44"), .gdpr("45"), .gdpr("46"), .gdpr("13(1)(f)")],
    summary: Wording(
      nl: "doorgifte buiten de EER zonder grond", en: "transfer outside the EEA without a ground"),
    rationale: Wording(
      nl: """
        In de Europese Economische Ruimte zijn gegevens overal even goed beschermd. Daarbuiten \
        mogen ze alleen heen als iets die bescherming meeneemt, zoals een adequaatheidsbesluit of \
        standaardbepalingen. De verklaring vertelt de mensen welk.
        """,
      en: """
        Within the European Economic Area data are protected equally well everywhere. They may \
        leave it only if something carries that protection along, such as an adequacy decision or \
        standard clauses. The statement tells people which.
        """),
    help: Wording(
      nl: "noem land en grond in het bestand van de partij: [transfers.US] met ground = \"standard-clauses\"",
      en: "name country and ground in the party's file: [transfers.US] with ground = \"standard-clauses\""),
    failing: [
      """
      @ parties/examplemetrics.md
      role = "processor"
      country = →"US"←
      """,
      """
      @ parties/examplemetrics.md
      role = "controller"
      country = "AW"
      transfers = →"none"←
      """,
      """
      @ parties/examplemetrics.md
      role = "processor"
      country = →"US"←

      [transfers.IN]
      ground = "standard-clauses"
      """,
      """
      @ parties/examplemetrics.md
      role = "processor"
      country = "IE"

      →[transfers.US]←
      checked = 2026-09-01
      """,
    ],
    passing: [
      """
      @ parties/examplemetrics.md
      role = "processor"
      country = "GB"

      [transfers.UK]
      ground = "adequacy"
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      country = "NO"
      """,
      """
      @ parties/klant.md
      role = "client"
      country = "CH"
      """,
    ],
    check: .any(
      .missing(.transfers, \.ground),
      .each(.parties, isAbsence: true) { visit in
        let party = visit.record
        guard let role = party.role?.value, ![.internal, .client].contains(role), let country = party.country,
          Countries[country.value.id] != nil, !Countries.isInEEA(country.value.id, on: visit.context.day)
        else { return [] }
        return ungrounded(party, country)
      }))

  private static func ungrounded(_ party: Party, _ country: Located<Word>) -> [Place] {
    let name = Countries[country.value.id]?.wording ?? Wording(nl: country.value.id, en: country.value.id)
    let detail = Wording(nl: "\(name.nl) ligt buiten de EER", en: "\(name.en) lies outside the EEA")
    guard let transfers = party.transfers else {
      return party.placeOfAbsence(of: \.transfers) == nil ? [] : [Place(country.span, detail: detail)]
    }
    guard let rows = transfers.value.value else {
      return [Place(transfers.span, detail: detail, isAbsence: false)]
    }
    let isNamed = rows.records.contains { $0.destination == Countries.canonical(country.value.id) }
    return isNamed || !party.isWhole(\.transfers) ? [] : [Place(country.span, detail: detail)]
  }
}
