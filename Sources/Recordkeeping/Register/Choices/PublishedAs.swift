/// How a recipient stands on the page.
public enum PublishedAs: String, Choice {
  case name
  case category

  /// The list of its words.
  public static let list = "publish"
}
