/// A tour of what was read, for one rule after another: the records of each kind are gathered once, when a rule first
/// asks for them.
final class Survey {
  /// Everything that a rule may look at.
  let context: CheckContext
  private var known: [ObjectIdentifier: Any] = [:]

  /// A tour that has not begun.
  init(_ context: CheckContext) { self.context = context }

  /// Every record on a walk.
  func visits<Keys: RecordKeys>(of walk: Walk<Keys>) -> [Visit<Keys>] {
    if let visits = known[ObjectIdentifier(walk)] as? [Visit<Keys>] { return visits }
    let visits = walk.visits(self)
    known[ObjectIdentifier(walk)] = visits
    return visits
  }
}
