/// The countries outside the EEA where sub-processors bring a party's data and that the party's own answer lacks, so that
/// the statement does not tell of them (AVG art. 13(1)(f), 30(1)(e)).
struct OnwardTransfers {
  private let party: Party
  private let context: CheckContext

  init(of party: Party, _ context: CheckContext) {
    self.party = party
    self.context = context
  }

  /// One place for each country, at what the party answers on transfers.
  var places: [Place] {
    guard let transfers = party.transfers, party.isWhole(\.transfers) else { return [] }
    let rows = transfers.value.value?.records ?? []
    // Of the party's own country, others tell.
    let own = party.country.map { Countries.canonical($0.value.id) }
    var seen = Set(rows.map(\.destination) + [own].compactMap(\.self))
    return subProcessors.flatMap(destinations).filter { seen.insert($0.country.code).inserted }.map {
      place($0, at: transfers.span, isNone: transfers.value.value == nil)
    }
  }

  private var subProcessors: [Party] {
    guard [.processor, .subProcessor].contains(party.role?.value) else { return [] }
    let ids = party.subProcessors?.value.value?.ids ?? []
    return ids.compactMap(context.register.party).filter { !$0.isOver(on: context.day) }
  }

  /// Where a sub-processor is, and where it sends data.
  private func destinations(of other: Party) -> [Destination] {
    let rows = other.transfers?.value.value?.records ?? []
    let sent = rows.compactMap { destination(of: other, $0.id, at: $0.span, $0.ground?.value) }
    let ground = { (code: String) in rows.first { $0.destination == Countries.canonical(code) }?.ground?.value
    }
    let home = other.country.flatMap { country in
      destination(of: other, country.value.id, at: country.span, ground(country.value.id))
    }
    return [home].compactMap(\.self) + sent
  }

  private func destination(
    of other: Party, _ code: String, at span: Span, _ ground: TransferGround?
  ) -> Destination? {
    guard let country = Countries[code], !country.isInEEA(on: context.day) else { return nil }
    return Destination(country: country, subProcessor: other.id, span: span, ground: ground)
  }

  private func place(_ destination: Destination, at span: Span, isNone: Bool) -> Place {
    let (name, id) = (destination.country.nameInSentence, destination.subProcessor)
    let table = table(for: destination)
    return Place(
      span,
      detail: Wording(
        nl: "via subverwerker `\(id)` gaan gegevens naar \(name.nl)",
        en: "through sub-processor `\(id)` data go to \(name.en)"),
      help: isNone
        ? .insteadOfNone(table)
        : Wording(nl: "zet hier ook een tabel: \(table.nl)", en: "put a table here too: \(table.en)"),
      provisions: [.gdpr("13(1)(f)"), .gdpr("30(1)(e)")],
      second: SecondPlace(
        destination.span, Wording(nl: "hier staat dat land", en: "here is that country")))
  }

  private func table(for destination: Destination) -> Wording {
    let heading = "[transfers.\(destination.country.code)]"
    guard let ground = destination.ground?.rawValue else {
      return destination.country.ground(at: heading, on: context.day)
    }
    return Wording(
      nl: "\(heading) met ground = \"\(ground)\"", en: "\(heading) with ground = \"\(ground)\"")
  }

  /// One country, who brings data there, and where that stands.
  private struct Destination {
    let country: Country
    let subProcessor: String
    let span: Span
    let ground: TransferGround?
  }
}

extension Wording {
  /// To put a table where `"none"` stands.
  static func insteadOfNone(_ table: Wording) -> Wording {
    Wording(
      nl: "zet in plaats van \"none\" een tabel: \(table.nl)",
      en: "put a table in place of \"none\": \(table.en)")
  }
}
