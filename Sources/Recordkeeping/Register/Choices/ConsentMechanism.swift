/// The act by which consent is given (AVG art. 4(11)).
public enum ConsentMechanism: String, Choice {
  case checkbox
  case button
  case signature
  case oralRecorded = "oral-recorded"
  case doubleOptIn = "double-opt-in"
  case preTicked = "pre-ticked"
  case silence
  case scrolling
  case continuedUse = "continued-use"

  /// The list of its words.
  public static let list = "consent-mechanism"
}
