/// The ids of the parties that activities name, and words of lists of sources that stand beside them.
struct NamedParties: Sendable {
  /// By any activity.
  private(set) var all: Set<String> = []
  /// By one that goes on.
  private(set) var inUse: Set<String> = []
  /// Those that get data which somebody still keeps, in whatever part, sub-processors of others among them.
  private(set) var receiving: Set<String> = []
  /// By an activity of which not all data are gone, or as a sub-processor.
  private var lasting: Set<String> = []

  init(_ register: Register, on day: Day) {
    let stretches = Stretch.all(of: register)
    let found = SharedWork.results(stretches.count) { NamedParties(register, in: stretches[$0], on: day) }
    for part in found {
      all.formUnion(part.all)
      inUse.formUnion(part.inUse)
      receiving.formUnion(part.receiving)
      lasting.formUnion(part.lasting)
    }
  }

  private init(_ register: Register, in stretch: Stretch, on day: Day) {
    for activity in register.activities[stretch.activities] {
      let named = activity.mentions.map(\.value)
      all.formUnion(named)
      if activity.isUnderWay { inUse.formUnion(named) }
      if activity.isGone(on: day) { continue }
      lasting.formUnion(named)
      receiving.formUnion(activity.everyReceiver.map(\.value))
    }
    for party in register.parties[stretch.parties] where !party.isOver(on: day) {
      let called = party.subProcessors?.value.value?.ids ?? []
      lasting.formUnion(called)
      receiving.formUnion(called)
    }
  }

  /// Whether activities name a party, but all their data are gone.
  func isPast(_ id: String) -> Bool { all.contains(id) && !lasting.contains(id) }
}
