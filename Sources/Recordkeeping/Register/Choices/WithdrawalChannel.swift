/// A way to withdraw consent (AVG art. 7(3)).
public enum WithdrawalChannel: String, Choice {
  case linkInMessage = "link-in-message"
  case webForm = "web-form"
  case account
  case email
  case phone
  case post
  case inPerson = "in-person"
  case banner

  /// The list of its words.
  public static let list = "withdrawal"
}
