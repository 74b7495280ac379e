/// A list of demands that a register can be held against: an article, or what authorities ask in their templates.
struct DemandList: Sendable {
  /// Its name for programs.
  let id: String
  /// What it is.
  let title: Wording
  /// What it asks.
  let demands: [Demand]
  /// Of which activities.
  let applies: @Sendable (ProcessingActivity) -> Bool

  init(
    _ id: String, nl: String, en: String, of applies: @escaping @Sendable (ProcessingActivity) -> Bool,
    _ demands: [Demand]
  ) {
    self.id = id
    title = Wording(nl: nl, en: en)
    self.applies = applies
    self.demands = demands
  }

  /// Every list, in the order of a report.
  static let all: [DemandList] = [
    .controllerRecord,
    .processorRecord,
    .directCollection,
    .indirectCollection,
    .authorityTemplates,
  ]
}
