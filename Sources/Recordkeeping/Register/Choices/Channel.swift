/// The way over which consent is given.
public enum Channel: String, Choice {
  case web
  case app
  case paper
  case phone
  case inPerson = "in-person"

  /// The list of its words.
  public static let list = "consent-channel"
}
