/// What allows an automated decision (AVG art. 22(2), UAVG art. 40).
public enum DecisionGround: String, Choice {
  case contract
  case law
  case explicitConsent = "explicit-consent"
  case uavg40 = "uavg-40"

  /// The list of its words.
  public static let list = "decision-ground"
}
