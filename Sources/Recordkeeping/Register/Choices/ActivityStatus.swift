/// Where an activity is in its life.
public enum ActivityStatus: String, Choice {
  case draft
  case planned
  case active
  case ended

  /// The list of its words.
  public static let list = "status"
}
