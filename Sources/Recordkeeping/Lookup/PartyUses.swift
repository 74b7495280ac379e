/// In which activities each party occurs, in which ways, and what it gets there.
struct PartyUses: Sendable {
  /// One activity in which a party occurs.
  struct Use: Sendable {
    let activity: ProcessingActivity
    /// The ways, by the words of the internal view.
    let ways: [String]
    /// The rows of data that the party gets.
    let rows: [PersonalData]
  }

  private let byParty: [String: [Use]]

  /// Goes through activities once, in their order.
  init(_ activities: [ProcessingActivity], in register: Register) {
    var uses: [String: [Use]] = [:]
    for activity in activities {
      var rows: [String: [PersonalData]] = [:]
      for row in activity.personalData {
        for id in activity.recipients(of: row) { rows[id, default: []].append(row) }
      }
      for (id, ways) in PartyRoles(in: activity, of: register).named {
        // With whom something is decided together has a share in all of it.
        let own = rows[id] ?? (ways.contains("as-joint") ? activity.personalData : [])
        uses[id, default: []].append(Use(activity: activity, ways: ways, rows: own))
      }
    }
    byParty = uses
  }

  /// The uses of a party, in the order of the register.
  subscript(party: String) -> [Use] { byParty[party] ?? [] }
}
