/// Why processing is lawful (AVG art. 6(1)).
public enum LegalBasis: String, Choice {
  /// (a)
  case consent
  /// (b)
  case contract
  /// (c)
  case legalObligation = "legal-obligation"
  /// (d)
  case vitalInterests = "vital-interests"
  /// (e)
  case publicTask = "public-task"
  /// (f)
  case legitimateInterests = "legitimate-interests"

  /// The list of its words.
  public static let list = "legal-basis"
}
