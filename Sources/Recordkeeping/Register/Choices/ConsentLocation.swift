/// Where the question stands.
public enum ConsentLocation: String, Choice {
  case ownForm = "own-form"
  case form
  case account
  case banner
  case terms
  case contract

  /// The list of its words.
  public static let list = "consent-location"
}
