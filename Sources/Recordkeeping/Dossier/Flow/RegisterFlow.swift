/// The ways of the data of a whole register, put together so that a reader can still follow them.
struct RegisterFlow {
  /// How many names a column shows: more, and nobody can follow a line.
  static let most = 8

  let context: DossierContext

  /// Activities stand by owner, and recipients by kind, where there are more than a column shows.
  var isGrouped: Bool { context.register.activities.count > Self.most }

  /// The picture, and what each column leaves out, under the name that stands for it.
  func graph() throws(WordFault) -> (graph: FlowGraph, rest: [FlowRest]) {
    var whole = FlowTally(columns: 4)
    for activity in context.register.activities { try add(activity, to: &whole) }
    let keys = isGrouped ? ["who", "owner", "kind", "country"] : ["who", "activity", "recipient", "country"]
    var headings: [String] = []
    for key in keys { headings.append(try context.word("flow.\(key)")) }
    var rest: [FlowRest] = []
    var shown: [[String: String]] = []
    for column in headings.indices {
      let left = whole.names(in: column, from: Self.most)
      let name = left.isEmpty ? "" : try context.word("flow.rest", ["count": "\(left.count)"])
      if !left.isEmpty { rest.append(FlowRest(column: headings[column], name: name, names: left)) }
      shown.append(Dictionary(left.map { ($0, name) }, uniquingKeysWith: { first, _ in first }))
    }
    return (whole.graph(headings: headings, shown: shown), rest)
  }

  private func add(_ activity: ProcessingActivity, to whole: inout FlowTally) throws(WordFault) {
    let flow = ActivityFlow(context: context, activity: activity)
    let noOwner = try context.word("flow.no-owner")
    let name = isGrouped ? activity.owner?.value ?? noOwner : context.title(of: activity)
    for people in try flow.people() { whole.count(people, name, from: 0) }
    for receiver in try flow.receivers() {
      let kind = isGrouped ? try self.kind(of: receiver) : receiver.name
      whole.count(name, kind, from: 1)
      guard let party = receiver.party else { continue }
      for country in try flow.countries(of: party) { whole.count(kind, country, from: 2) }
    }
  }

  private func kind(of receiver: ActivityFlow.Receiver) throws(WordFault) -> String {
    guard let party = receiver.party else { return receiver.name }
    if party.role?.value == .internal { return try context.word("flow.internal") }
    guard let category = party.category else { return try context.word("flow.no-kind") }
    return context.phrasing.capitalised(context.phrasing.label(category.value.id, in: "party-categories"))
  }
}
