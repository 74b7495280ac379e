/// One activity as a `dpv:PersonalDataProcess`, with a process for each purpose and each transfer.
struct ActivityGraph {
  let phrasing: Phrasing
  let said: SaidActivity

  var activity: ProcessingActivity { said.activity }

  /// The node of the activity and all that hangs from it.
  func json() throws(WordFault) -> JSON {
    let head: [(String, JSON)] = [
      ("@id", .text(activity.statementAddress)), ("@type", "dpv:PersonalDataProcess"),
      ("dct:identifier", .plain(activity.id)),
      ("dct:title", .text(activity.title.map { phrasing.text($0.value) } ?? activity.id)),
      ("dct:description", .words(said.bodyText)), ("dpv:hasActivityStatus", status),
      ("dpv:hasDataController", .node(StatementGraph.controller)),
      ("dpv:hasJointDataControllers", jointControllers()),
      ("dpv:hasDataSubject", .list(try groups(activity.dataSubjects?.value.ids ?? []))),
    ]
    let purposes = try activity.purposes.map(purpose)
    let transfers = try said.transfers.map(transfer)
    let tail: [(String, JSON)] = [
      ("dpv:hasPersonalData", .list(try said.rows.enumerated().map(data))),
      ("dpv:hasProcess", .list(purposes + transfers)),
      ("dpv:isImplementedUsingTechnology", .orNothing(try cookies.map(cookie))),
    ]
    return .table(head + (try recipients()) + tail)
  }

  /// What it stores or reads on devices, as long as it goes on.
  private var cookies: [Cookie] { activity.hasEnded ? [] : activity.cookies }

  /// The name of the node of a row of data.
  func address(ofRow place: Int) -> String { "#\(activity.id)/data/\(place + 1)" }

  func groups(_ ids: [String]) throws(WordFault) -> [JSON] {
    try ids.map { (id) throws(WordFault) in try GraphFacts.group(id, in: phrasing) }
  }

  /// Whether it goes on; of a draft there is nothing to say.
  private var status: JSON {
    guard let status = activity.status?.value, [.active, .ended].contains(status) else { return .absent }
    return DPVTerm.all(of: status.row).first?.reference ?? .absent
  }

  private func purpose(_ purpose: Purpose) throws(WordFault) -> JSON {
    try PurposeGraph(activity: self, purpose: purpose).json()
  }

  private func data(_ place: Int, _ row: SaidRow) throws(WordFault) -> JSON {
    try PersonalDataGraph(activity: self, place: place, said: row).json()
  }

  /// Those who get data, by the property for their role; `dpv:NotApplicable` says that nobody does.
  private func recipients() throws(WordFault) -> [(String, JSON)] {
    let parties = said.recipients
    guard !parties.isEmpty else {
      return activity.namesRecipients ? [("dpv:hasRecipient", .node("dpv:NotApplicable"))] : []
    }
    var groups: [(property: String, nodes: [JSON])] = []
    for party in parties {
      let (property, kind) = Self.terms(of: party.role?.value)
      let node = try recipient(party, kind)
      if let place = groups.firstIndex(where: { $0.property == property }) {
        groups[place].nodes.append(node)
      } else {
        groups.append((property, [node]))
      }
    }
    return groups.map { ($0.property, .list($0.nodes)) }
  }

  private static func terms(of role: PartyRole?) -> (property: String, kind: String) {
    switch role {
    case .processor: ("dpv:hasDataProcessor", "dpv:DataProcessor")
    case .subProcessor: ("dpv:hasDataProcessor", "dpv:DataSubProcessor")
    case .controller, .jointController: ("dpv:hasRecipientDataController", "dpv:DataController")
    case .authority: ("dpv:hasRecipient", "dpv:Authority")
    case .internal, .client, nil: ("dpv:hasRecipient", "dpv:Recipient")
    }
  }

  private func recipient(_ party: Party, _ kind: String) throws(WordFault) -> JSON {
    [
      "@type": .text(kind), "dpv:hasName": .plain(phrasing.name(of: party)),
      "dct:description": .words(try phrasing.service(of: party)),
      "dpv:hasCountry": party.country.map { GraphFacts.country($0.value.id) } ?? .absent,
    ]
  }
}
