/// One record that a rule looks at, and the records around it.
struct Visit<Keys: RecordKeys>: Sendable {
  /// The record itself.
  let record: Record<Keys>
  private let around: Surroundings

  init(record: Record<Keys>, around: Surroundings) {
    self.record = record
    self.around = around
  }

  /// What else there is to know.
  var context: CheckContext { around.context }
  /// The activity it stands in.
  var activity: ProcessingActivity? { around.activity }
  /// The purpose it stands in.
  var purpose: Purpose? { around.purpose }
  /// The row of personal data it stands in.
  var row: PersonalData? { around.row }
  /// The party it stands in.
  var party: Party? { around.party }
  /// Who is responsible.
  var organisation: Organisation? { context.register.organisation }

  /// A record inside this one, with the same surroundings.
  func inner<Inner: RecordKeys>(_ record: Record<Inner>) -> Visit<Inner> {
    Visit<Inner>(record: record, around: around)
  }

  /// A purpose inside this record, or something that stands in one.
  func inner(_ purpose: Purpose) -> Visit<PurposeKeys> {
    Visit<PurposeKeys>(record: purpose, around: around.adding(purpose))
  }

  /// A row of personal data inside this record.
  func inner(_ row: PersonalData) -> Visit<PersonalDataKeys> {
    Visit<PersonalDataKeys>(record: row, around: around.adding(row))
  }
}
