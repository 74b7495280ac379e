/// What a statement says of one kind of data of an activity.
struct SaidRow: Sendable {
  let row: PersonalData
  /// `e-mailadres`.
  let kind: String
  /// The ids of the purposes that it is for.
  let purposes: [String]
  /// The ids of the parties that get it.
  let recipients: [String]
  /// How long it is kept.
  let terms: [SaidTerm]
  /// Where it comes from; nil where the register does not say.
  let source: Result<String?, WordFault>

  init(_ row: PersonalData, of activity: ProcessingActivity, _ phrasing: Phrasing) {
    self.row = row
    kind = phrasing.kind(of: row)
    purposes = activity.purposes(of: row).map(\.id)
    recipients = activity.recipients(of: row)
    terms = activity.terms(of: row).map { SaidTerm($0, of: activity, phrasing) }
    source = Result { () throws(WordFault) in try phrasing.source(of: row) }
  }
}

extension [SaidRow] {
  /// Of all kinds of data of an activity those that a party gets, where that is not everything; none for everything.
  func share(of party: Party) -> [String] {
    let own = filter { $0.recipients.contains(party.id) }
    return own.count < count ? own.map(\.kind).withoutRepeats : []
  }
}
