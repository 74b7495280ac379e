extension Visit<PartyKeys> {
  /// Whether the party has no data any more: the dealings with it are over, or all that it got is gone.
  var isPast: Bool { record.isOver(on: context.day) || context.namedParties.isPast(record.id) }
}

extension Visit<TransferKeys> {
  /// What to do with a table for a country in the EEA, where data go without a transfer (AVG art. 44).
  func removal(of country: Country) -> Wording {
    let (name, table) = (country.wording, "[transfers.\(record.id)]")
    let reason = Wording(nl: "\(name.nl) ligt in de EER", en: "\(name.en) lies in the EEA")
    guard isOnlyTable else {
      return Wording(nl: "haal \(table) weg: \(reason.nl)", en: "take \(table) away: \(reason.en)")
    }
    return Wording(
      nl: "haal \(table) weg en zet boven de tabellen transfers = \"none\": \(reason.nl)",
      en: "take \(table) away and put transfers = \"none\" above the tables: \(reason.en)")
  }

  /// Whether no transfer is left without it.
  private var isOnlyTable: Bool {
    guard let party, party.isWhole(\.transfers), let tables = party.transfers?.value.value?.records else {
      return false
    }
    return tables.count == 1 && party.country.map { Countries.isInEEA($0.value.id, on: context.day) } ?? true
  }
}
