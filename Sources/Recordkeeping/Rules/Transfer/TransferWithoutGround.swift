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
      .each(.transfers, isAbsence: true) { visit in
        let row = visit.record
        guard let span = row.placeOfAbsence(of: \.ground) else { return [] }
        let help = Countries[row.id].map { cure(for: $0, of: row, on: visit.context.day) }
        return [Place(span, detail: row.emptiness(of: \.ground), help: help)]
      },
      .each(.parties, isAbsence: true) { visit in
        let party = visit.record
        guard let role = party.role?.value, ![.internal, .client].contains(role), let country = party.country,
          Countries[country.value.id] != nil, !Countries.isInEEA(country.value.id, on: visit.context.day)
        else { return [] }
        return ungrounded(party, country, on: visit.context.day)
      }))

  /// A country in the EEA needs no ground, and so no table.
  private static func cure(for country: Country, of transfer: Transfer, on day: Day) -> Wording {
    let table = "[transfers.\(transfer.id)]"
    if !Countries.isInEEA(transfer.id, on: day) { return ground(for: country, at: table, on: day) }
    let name = country.wording
    return Wording(
      nl: "haal \(table) weg: \(name.nl) ligt in de EER", en: "take \(table) away: \(name.en) lies in the EEA"
    )
  }

  private static func ungrounded(_ party: Party, _ place: Located<Word>, on day: Day) -> [Place] {
    guard let country = Countries[place.value.id] else { return [] }
    let name = country.wording
    let detail = Wording(nl: "\(name.nl) ligt buiten de EER", en: "\(name.en) lies outside the EEA")
    let table = "[transfers.\(country.code)]"
    let named = ground(for: country, at: table, on: day)
    let help = Wording(
      nl: "noem land en grond in het bestand van de partij: \(named.nl)",
      en: "name country and ground in the party's file: \(named.en)")
    let open = Place(place.span, detail: detail, help: help)
    guard let transfers = party.transfers else {
      return party.placeOfAbsence(of: \.transfers) == nil ? [] : [open]
    }
    guard let rows = transfers.value.value else {
      let instead = Wording(
        nl: "zet in plaats van \"none\" een tabel: \(named.nl)",
        en: "put a table in place of \"none\": \(named.en)")
      return [Place(transfers.span, detail: detail, help: instead, isAbsence: false)]
    }
    let isNamed = rows.records.contains { $0.destination == country.code }
    return isNamed || !party.isWhole(\.transfers) ? [] : [open]
  }

  /// The ground that fits a country on a day, under the heading of its table.
  private static func ground(for country: Country, at table: String, on day: Day) -> Wording {
    let clauses = "\"standard-clauses\""
    guard let decision = country.adequacy(on: day) else {
      return Wording(nl: "\(table) met ground = \(clauses)", en: "\(table) with ground = \(clauses)")
    }
    let adequacy = Wording(
      nl: "\(table) met ground = \"adequacy\"", en: "\(table) with ground = \"adequacy\"")
    return !decision.isLimited
      ? adequacy
      : Wording(
        nl: "\(adequacy.nl) als het besluit deze ontvanger dekt, anders \(clauses)",
        en: "\(adequacy.en) if the decision covers this recipient, else \(clauses)")
  }
}
