/// In which role the organisation processes (AVG art. 4(7), 4(8), 26).
public enum ActivityRole: String, Choice {
  case controller
  case jointController = "joint-controller"
  case processor

  /// The list of its words.
  public static let list = "role"
}
