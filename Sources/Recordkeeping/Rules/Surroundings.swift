/// The records around one that a rule looks at. They never change and are shared, so that a visit is as cheap to hand
/// on as a pointer.
final class Surroundings: Sendable {
  let context: CheckContext
  let activity: ProcessingActivity?
  let purpose: Purpose?
  let row: PersonalData?
  let party: Party?

  init(
    _ context: CheckContext, activity: ProcessingActivity? = nil, purpose: Purpose? = nil,
    row: PersonalData? = nil, party: Party? = nil
  ) {
    self.context = context
    self.activity = activity
    self.purpose = purpose
    self.row = row
    self.party = party
  }

  /// The same, and a purpose.
  func adding(_ purpose: Purpose) -> Surroundings {
    Surroundings(context, activity: activity, purpose: purpose, row: row, party: party)
  }

  /// The same, and a row of personal data.
  func adding(_ row: PersonalData) -> Surroundings {
    Surroundings(context, activity: activity, purpose: purpose, row: row, party: party)
  }
}
