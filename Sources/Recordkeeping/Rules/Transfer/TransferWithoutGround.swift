extension Rule {
  /// A client is no recipient, staff and departments stay within the organisation, and to one that only sends nothing goes.
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
      recipients = ["examplemetrics"]
      @ parties/examplemetrics.md
      role = "processor"
      country = →"US"←
      """,
      """
      role = "joint-controller"
      [joint-controllers.examplemetrics]
      @ parties/examplemetrics.md
      role = "joint-controller"
      country = "AW"
      transfers = →"none"←
      """,
      """
      [cookies.visit]
      third-party-access = ["examplemetrics"]
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
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      country = "NL"
      sub-processors = ["hostbedrijf"]
      transfers = →→"none"←←
      @ parties/hostbedrijf.md
      role = "sub-processor"
      country = "US"

      [transfers.US]
      ground = "adequacy"

      [transfers.IN]
      ground = "standard-clauses"
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
      recipients = "none"
      [personal-data.email]
      source = ["adreshandel"]
      @ parties/adreshandel.md
      role = "controller"
      country = "US"
      @ parties/examplemetrics.md
      role = "processor"
      country = "US"
      """,
      """
      status = "ended"
      ended = 2024-06-30
      erased = 2025-06-30
      recipients = ["examplemetrics"]
      @ activities/statistiek.md
      recipients = ["telbureau"]
      @ parties/examplemetrics.md
      role = "processor"
      country = "US"
      transfers = "none"
      @ parties/telbureau.md
      role = "processor"
      country = "US"
      until = 2025-12-31
      """,
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      country = "NL"
      sub-processors = ["hostbedrijf"]

      [transfers.GB]
      ground = "adequacy"
      @ parties/hostbedrijf.md
      role = "sub-processor"
      country = "NL"

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
      .each(.transferTables, isAbsence: true) { visit in
        let (row, day) = (visit.record, visit.context.day)
        guard let span = row.placeOfAbsence(of: \.ground) else { return [] }
        let help = Countries[row.id].map { country in
          country.isInEEA(on: day)
            ? visit.removal(of: country) : country.ground(at: "[transfers.\(row.id)]", on: day)
        }
        return [Place(span, detail: row.emptiness(of: \.ground), help: help)]
      },
      .each(.parties, isAbsence: true) { visit in
        let party = visit.record
        guard visit.getsData, let country = party.country, Countries[country.value.id] != nil,
          !Countries.isInEEA(country.value.id, on: visit.context.day)
        else { return [] }
        return ungrounded(party, country, on: visit.context.day)
      },
      .each(.parties) { visit in
        visit.getsData ? OnwardTransfers(of: visit.record, visit.context).places : []
      }))

  private static func ungrounded(_ party: Party, _ place: Located<Word>, on day: Day) -> [Place] {
    guard let country = Countries[place.value.id] else { return [] }
    let name = country.wording
    let detail = Wording(nl: "\(name.nl) ligt buiten de EER", en: "\(name.en) lies outside the EEA")
    let named = country.ground(at: "[transfers.\(country.code)]", on: day)
    let help = Wording(
      nl: "noem land en grond in het bestand van de partij: \(named.nl)",
      en: "name country and ground in the party's file: \(named.en)")
    let open = Place(place.span, detail: detail, help: help)
    guard let transfers = party.transfers else {
      return party.placeOfAbsence(of: \.transfers) == nil ? [] : [open]
    }
    guard let rows = transfers.value.value else {
      return [Place(transfers.span, detail: detail, help: .insteadOfNone(named), isAbsence: false)]
    }
    let isNamed = rows.records.contains { $0.destination == country.code }
    return isNamed || !party.isWhole(\.transfers) ? [] : [open]
  }
}

extension Visit<PartyKeys> {
  /// Whether it is another who gets data that somebody still keeps.
  fileprivate var getsData: Bool {
    guard let role = record.role?.value, ![.internal, .client].contains(role) else { return false }
    return !record.isOver(on: context.day) && context.namedParties.receiving.contains(record.id)
  }
}
