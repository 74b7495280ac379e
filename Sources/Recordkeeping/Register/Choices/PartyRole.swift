/// In which role a party gets data (AVG art. 4(7)-(10)).
public enum PartyRole: String, Choice {
  case processor
  case subProcessor = "sub-processor"
  case controller
  case jointController = "joint-controller"
  case authority
  case `internal`
  case client

  /// The list of its words.
  public static let list = "party-role"
}
