/// What an activity needs to have agreed with others, and the register does not say that it has (AVG art. 26, 28, 44-46).
struct AgreementNeeds {
  let activity: ProcessingActivity
  let register: Register
  /// The day for which countries are looked up.
  let day: Day

  /// Everything that lacks, in the order of the parties; nothing for what has ended.
  var all: [Need] {
    guard !activity.hasEnded else { return [] }
    let clients = activity.controllers.filter { !$0.isOver(on: day) && $0.agreement == nil }
    let joint = activity.jointControllers.filter { $0.signed == nil }
    return parties.flatMap(agreements) + clients.map { .clientAgreement($0.id) }
      + joint.map { .arrangement($0.id) } + receivers.flatMap(transfers)
  }

  /// Every party that it names, each once.
  private var parties: [Party] {
    var seen: Set<String> = []
    return activity.mentions.map(\.value).filter { seen.insert($0).inserted }.compactMap(register.party)
      .filter { !$0.isOver(on: day) }
  }

  private func agreements(_ party: Party) -> [Need] {
    guard worksForUs(party) else { return [] }
    guard let agreement = party.agreement?.value.value?.record else { return [.agreement(party.id)] }
    let others = party.subProcessors?.value.value?.ids ?? []
    // `"none"` is an answer: the agreement lets it call in nobody.
    let allowsNone = agreement.subProcessing.map { $0.value.value == nil } ?? false
    return !others.isEmpty && allowsNone ? [.permission(party.id)] : []
  }

  /// A sub-processor has its agreement with the processor, unless we call it in ourselves.
  private func worksForUs(_ party: Party) -> Bool {
    switch party.role?.value {
    case .processor: true
    case .subProcessor:
      activity.allRecipients.contains { $0.value == party.id }
        || ([activity.subProcessors] + activity.controllers.map { $0.subProcessors }).contains {
          $0?.value.value?.contains(party.id) ?? false
        }
    default: false
    }
  }

  /// Those who get data and belong to neither the organisation nor its clients.
  private var receivers: [Party] {
    let ids = activity.allRecipients.map(\.value) + activity.jointControllers.map(\.id)
    return ids.compactMap(register.party).filter { party in
      party.role.map { ![.internal, .client].contains($0.value) } ?? false
    }
  }

  private func transfers(_ party: Party) -> [Need] {
    let rows = party.transfers?.value.value?.records ?? []
    var needs: [Need] = rows.compactMap { row in
      if row.ground == nil { return .ground(party: party.id, country: row.destination) }
      let lacks = row.restsOnSafeguards && row.document == nil
      return lacks ? .safeguards(party: party.id, country: row.destination) : nil
    }
    if let country = party.country.map({ Countries.canonical($0.value.id) }), Countries[country] != nil,
      !Countries.isInEEA(country, on: day), !rows.contains(where: { $0.destination == country })
    {
      needs.append(.ground(party: party.id, country: country))
    }
    return needs
  }
}

extension Need {
  /// The same with parties under the names that they have now.
  func renamed(_ ids: [String: String]) -> Need {
    let now = { (id: String) in ids[id] ?? id }
    return switch self {
    case .agreement(let party): .agreement(now(party))
    case .permission(let party): .permission(now(party))
    case .arrangement(let party): .arrangement(now(party))
    case .clientAgreement(let party): .clientAgreement(now(party))
    case .ground(let party, let country): .ground(party: now(party), country: country)
    case .safeguards(let party, let country): .safeguards(party: now(party), country: country)
    case .riskMark, .assessmentOlder, .assessmentOpen, .screenOlder: self
    }
  }
}
