/// What a statement says of one kind of data of an activity.
struct SaidRow: Sendable {
  let row: PersonalData
  /// `e-mailadres`.
  let kind: String
  /// The ids of the purposes that it is for.
  let purposes: [String]
  /// How long it is kept.
  let terms: [SaidTerm]
  /// Where it comes from; nil where the register does not say.
  let source: Result<String?, WordFault>

  init(_ row: PersonalData, of activity: ProcessingActivity, _ phrasing: Phrasing) {
    self.row = row
    kind = phrasing.kind(of: row)
    purposes = activity.purposes(of: row).map(\.id)
    terms = activity.terms(of: row).map { SaidTerm($0, of: activity, phrasing) }
    source = Result { () throws(WordFault) in try phrasing.source(of: row) }
  }
}
