/// What kind of cookie it is (Tw art. 11.7a).
public enum CookieClass: String, Choice {
  case functional
  case analyticsLimited = "analytics-limited"
  case analytics
  case marketing
  case tracking
  case embedded

  /// The list of its words.
  public static let list = "cookie-class"
}
