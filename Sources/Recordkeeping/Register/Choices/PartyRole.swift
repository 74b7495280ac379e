/// In which role a party gets data (AVG art. 4(7)-(10)).
public enum PartyRole: String, Choice {
  case processor
  case subProcessor = "sub-processor"
  case controller
  case jointController = "joint-controller"
  case authority
  case `internal`
  case client

  public static let list = "party-role"
}
