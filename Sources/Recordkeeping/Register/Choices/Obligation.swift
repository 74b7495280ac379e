/// Whether a person has to give data (AVG art. 13(2)(e)).
public enum Obligation: String, Choice {
  case statutory
  case contractual
  case toEnterContract = "to-enter-contract"
  case forPurpose = "for-purpose"
  case optional

  /// The list of its words.
  public static let list = "required"
}
