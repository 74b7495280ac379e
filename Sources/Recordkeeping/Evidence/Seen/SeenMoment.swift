/// When something was seen in a recorded visit.
enum SeenMoment: Sendable {
  /// Before the visitor answered the question about cookies.
  case beforeConsent
  /// After the visitor agreed.
  case afterConsent
  /// The source does not tell: a page, a list of cookies.
  case unknown

  /// The word for programs; nil where nothing tells.
  var word: String? {
    switch self {
    case .beforeConsent: "before-consent"
    case .afterConsent: "after-consent"
    case .unknown: nil
    }
  }
}
