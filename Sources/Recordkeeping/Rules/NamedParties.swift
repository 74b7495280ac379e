/// The ids of the parties that activities name, and words of lists of sources that stand beside them.
struct NamedParties: Sendable {
  /// By any activity.
  private(set) var all: Set<String> = []
  /// By one that goes on.
  private(set) var inUse: Set<String> = []

  init(_ register: Register) {
    let stretches = Stretch.all(of: register)
    let found = SharedWork.results(stretches.count) { NamedParties(register, in: stretches[$0]) }
    for part in found {
      all.formUnion(part.all)
      inUse.formUnion(part.inUse)
    }
  }

  private init(_ register: Register, in stretch: Stretch) {
    for activity in register.activities[stretch.activities] {
      for mention in activity.mentions {
        all.insert(mention.value)
        if activity.isUnderWay { inUse.insert(mention.value) }
      }
    }
  }
}
