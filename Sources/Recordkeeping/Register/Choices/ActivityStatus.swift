/// Where an activity is in its life.
public enum ActivityStatus: String, Choice {
  case draft
  case planned
  case active
  case ended

  public static let list = "status"
}
