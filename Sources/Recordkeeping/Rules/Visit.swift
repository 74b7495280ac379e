/// One record that a rule looks at, and the records around it.
struct Visit<Keys: RecordKeys>: Sendable {
  /// The record itself.
  let record: Record<Keys>
  /// What else there is to know.
  let context: CheckContext
  /// The activity it stands in.
  var activity: ProcessingActivity?
  /// The purpose it stands in.
  var purpose: Purpose?
  /// The row of personal data it stands in.
  var row: PersonalData?
  /// The party it stands in.
  var party: Party?

  /// Who is responsible.
  var organisation: Organisation? { context.register.organisation }

  /// A record inside this one, with the same surroundings.
  func inner<Inner: RecordKeys>(_ record: Record<Inner>) -> Visit<Inner> {
    Visit<Inner>(
      record: record, context: context, activity: activity, purpose: purpose, row: row, party: party)
  }
}
