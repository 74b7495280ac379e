/// What there is to know of a party at once: its role and country, what is agreed, where data go, and whom it calls in.
struct PartyFacts {
  private let party: Party
  private let register: WherePlaces

  init(_ party: Party, _ register: WherePlaces) {
    self.party = party
    self.register = register
  }

  private var language: Language { register.context.language }

  /// Lines, safe to print.
  var facts: [String] {
    [standing, agreement, transfers, subProcessors, callers].compactMap(\.self)
      .map { SafeText.shown(register.checkup.secrets.masked($0)) }
  }

  private var standing: String {
    let context = register.context
    let role = party.role?.value.row?.wording[language]
    let country = party.country.map { context.country($0.value.id) }
    let service = party.service.map { context.phrasing.text($0.value) }
    let open = Wording(nl: "rol niet ingevuld", en: "role not filled in")[language]
    return context.phrasing.capitalised(
      [role ?? open, country, service].compactMap(\.self).joined(separator: ", "))
  }

  private var agreement: String? {
    guard let answer = party.agreement?.value else { return nil }
    guard let record = answer.value?.record else {
      return Wording(nl: "Overeenkomst: geen (nagegaan)", en: "Agreement: none (looked into)")[language]
    }
    let signed = record.signed.map { Wording(nl: "getekend \($0.value)", en: "signed \($0.value)")[language] }
    let until = record.until.map { Wording(nl: "tot en met \($0.value)", en: "until \($0.value)")[language] }
    let parts = [signed, until, record.document?.value].compactMap(\.self).joined(separator: ", ")
    return Wording(nl: "Overeenkomst: \(parts)", en: "Agreement: \(parts)")[language]
  }

  private var transfers: String? {
    let all = party.transfers?.value.value?.records ?? []
    guard !all.isEmpty else { return nil }
    let words = all.map { transfer in
      let ground = transfer.ground?.value.row?.wording[language]
      return [register.context.country(transfer.id), ground].compactMap(\.self).joined(separator: ", ")
    }.joined(separator: "; ")
    return Wording(nl: "Buiten de EER: \(words)", en: "Outside the EEA: \(words)")[language]
  }

  private var subProcessors: String? {
    let ids = party.subProcessors?.value.value?.ids ?? []
    guard !ids.isEmpty else { return nil }
    let names = ids.map(register.checkup.partyName).joined(separator: ", ")
    return Wording(nl: "Schakelt in: \(names)", en: "Calls in: \(names)")[language]
  }

  private var callers: String? {
    let others = register.context.register.parties.filter {
      $0.subProcessors?.value.value?.contains(party.id) ?? false
    }
    guard !others.isEmpty else { return nil }
    let names = others.map { register.checkup.partyName($0.id) }.joined(separator: ", ")
    return Wording(
      nl: "Ingeschakeld door \(names): kan alles hebben wat die krijgt",
      en: "Called in by \(names): may have all that it gets")[language]
  }
}
