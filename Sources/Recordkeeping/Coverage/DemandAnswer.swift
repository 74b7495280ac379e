/// How one demand of a list stands, for one activity or for the organisation.
public struct DemandAnswer: Sendable {
  let list: DemandList
  let demand: Demand
  /// The activity, by its id; nil for what is answered once for the register.
  public let activity: String?
  /// How it stands.
  public let state: CoverageState
  /// What leaves it open: codes of rules, and keys that nobody answered.
  public let lacking: [String]
}
