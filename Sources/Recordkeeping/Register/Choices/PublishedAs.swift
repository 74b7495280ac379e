/// How a recipient stands on the page.
public enum PublishedAs: String, Choice {
  case name
  case category

  public static let list = "publish"
}
