/// From which age a child can do alone what a parent does before, GDPR 8 and UAVG 5.
public struct ChildAges: Hashable, Sendable {
  /// The age from which a child's own consent is valid.
  public let consent: Int
  /// The lowest age that another member state may choose for that, GDPR 8(1).
  public let lowestConsent: Int
  /// The age from which a child can withdraw consent, beside a parent.
  public let withdrawal: Int
  /// The age from which a child can use the rights of chapter III, beside a parent.
  public let rights: Int
}
