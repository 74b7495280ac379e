/// A tour of what was read, for one rule after another: the records of each kind are gathered once, when a rule first
/// asks for them.
final class Survey {
  /// Everything that a rule may look at.
  let context: CheckContext
  /// The part of it that this tour goes past.
  private let stretch: Stretch
  private var known: [ObjectIdentifier: Any] = [:]

  /// A tour that has not begun, of all there is.
  convenience init(_ context: CheckContext) { self.init(context, past: .everything(in: context.register)) }

  /// A tour that has not begun, of a part.
  init(_ context: CheckContext, past stretch: Stretch) {
    self.context = context
    self.stretch = stretch
  }

  /// Whether it answers what can be said only of everything together.
  var looksAtAll: Bool { stretch.looksAtAll }
  /// Who is responsible, where the tour begins there.
  var organisation: Organisation? { looksAtAll ? context.register.organisation : nil }
  /// The activities that it goes past.
  var activities: ArraySlice<ProcessingActivity> { context.register.activities[stretch.activities] }
  /// The parties that it goes past.
  var parties: ArraySlice<Party> { context.register.parties[stretch.parties] }
  /// All files with records that it goes past.
  var records: [Fields] {
    (organisation.map { [$0.fields] } ?? []) + activities.map(\.fields) + parties.map(\.fields)
  }

  /// Every record on a walk past its stretch.
  func visits<Keys: RecordKeys>(of walk: Walk<Keys>) -> [Visit<Keys>] {
    if let visits = known[ObjectIdentifier(walk)] as? [Visit<Keys>] { return visits }
    let visits = walk.visits(self)
    known[ObjectIdentifier(walk)] = visits
    return visits
  }
}
