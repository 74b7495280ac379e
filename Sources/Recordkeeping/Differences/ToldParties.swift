/// What activities tell already of a change in a party's record, so that it is not told again.
struct ToldParties {
  private var kinds: [String: Set<FactChange.Kind>] = [:]

  init(_ changes: [RegisterChange]) {
    for change in changes {
      guard case .fact(let fact) = change.content else { continue }
      for row in fact.rows {
        if let id = row.after { kinds[id, default: []].insert(fact.kind) }
      }
    }
  }

  /// Whether an activity tells of an answer that changed in a party's record.
  func tell(_ answer: AnswerChange, of party: String) -> Bool {
    let told = kinds[party] ?? []
    switch answer.steps.first?.key.name ?? answer.key.name {
    case "country": return told.contains(.recipientMoved)
    case "role", "service", "category": return told.contains(.recipientOther)
    case "name", "publish": return told.contains(.recipientRenamed)
    case "transfers":
      // What only the register holds of a transfer, no reader is told of.
      guard !answer.steps.isEmpty, answer.key.visibility == .internal else {
        return !told.isDisjoint(with: [.transferNew, .transferGone, .transferGround, .transferOther])
      }
      return false
    default: return false
    }
  }
}
