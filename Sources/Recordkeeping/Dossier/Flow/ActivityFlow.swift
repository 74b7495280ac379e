/// The way of the data of one activity.
struct ActivityFlow {
  /// A country or organisation, and whether data that go there leave the EEA.
  typealias Receiver = (party: Party?, name: String)

  let context: DossierContext
  let activity: ProcessingActivity

  func graph() throws(WordFault) -> FlowGraph {
    var graph = FlowGraph(headings: [
      try context.word("flow.who"), try context.word("flow.activity"), try context.word("flow.recipient"),
      try context.word("flow.country"),
    ])
    let title = context.title(of: activity)
    for name in try people() { graph.lead(name, to: title, from: 0) }
    for receiver in try receivers() {
      graph.lead(title, to: receiver.name, from: 1)
      guard let party = receiver.party else { continue }
      for country in try countries(of: party) { graph.lead(receiver.name, to: country, from: 2) }
    }
    return graph
  }

  /// The groups of people; of work for others, the clients.
  func people() throws(WordFault) -> [String] {
    let own = [activity.dataSubjects] + activity.personalData.map { $0.dataSubjects }
    let groups = own.flatMap { $0?.value.ids ?? [] }.withoutRepeats
    var names: [String] = []
    for group in groups { names.append(context.phrasing.capitalised(try context.phrasing.subjects([group]))) }
    names += activity.controllers.map { context.link(toParty: $0.id).words }
    return names.isEmpty ? [try context.word("flow.no-people")] : names
  }

  /// Who gets data; where nobody does, or nobody has said, words for that.
  func receivers() throws(WordFault) -> [Receiver] {
    let found = ids.map { id in (context.register.party(id), context.link(toParty: id).words) }
    if !found.isEmpty { return found }
    let isAnswered = activity.recipients?.value != nil || activity.subProcessors?.value != nil
    return [(nil, try context.word(isAnswered ? "flow.no-recipients" : "flow.open-recipients"))]
  }

  /// Where a party is, and where else data go through it.
  func countries(of party: Party) throws(WordFault) -> [String] {
    let codes =
      [party.country?.value.id].compactMap(\.self) + (party.transfers?.value.value?.records ?? []).map(\.id)
    var names: [String] = []
    for code in codes.map(Countries.canonical).withoutRepeats {
      let name = context.country(code)
      let isInside = Countries.isInEEA(code, on: context.day)
      names.append(isInside ? name : try context.word("flow.outside", ["country": name]))
    }
    return names.isEmpty ? [try context.word("flow.no-country")] : names
  }

  /// Every party to which data go, each once.
  private var ids: [String] {
    let clients = activity.controllers.flatMap { $0.subProcessors?.value.value?.ids ?? [] }
    return
      (activity.allRecipients.map(\.value) + activity.jointControllers.map(\.id)
      + (activity.subProcessors?.value.value?.ids ?? []) + clients).withoutRepeats
  }
}
