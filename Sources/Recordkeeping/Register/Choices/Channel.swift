/// The way over which consent is given.
public enum Channel: String, Choice {
  case web
  case app
  case paper
  case phone
  case inPerson = "in-person"

  public static let list = "consent-channel"
}
