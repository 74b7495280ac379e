/// Everything a rule may look at.
public struct CheckContext: Sendable {
  /// What went wrong while the register was read, by the code of the rule that tells of it.
  public let flaws: [String: [Flaw]]
}
