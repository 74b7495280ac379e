/// The pages of a statement, by file name: they lie in one folder per language.
public enum PageAddress: String, CaseIterable, Sendable {
  case statement = "index.html"
  case withdrawal = "withdrawal.html"
  case rights = "rights.html"
  case cookies = "cookies.html"

  /// The name of the page in words and templates.
  public var name: String { self == .statement ? "statement" : String(rawValue.prefix { $0 != "." }) }

  /// Where on the withdrawal page a consent stands: `_` is in no id, so that no two consents share an anchor.
  public static func anchor(of purpose: Purpose, in activity: ProcessingActivity) -> String {
    "\(activity.id)_\(purpose.id)"
  }

  /// The address of a consent on the withdrawal page.
  public static func withdrawal(of purpose: Purpose, in activity: ProcessingActivity) -> String {
    "\(PageAddress.withdrawal.rawValue)#\(anchor(of: purpose, in: activity))"
  }
}

extension Statement {
  /// The pages that there are, in the order in which every page names them.
  var pages: [PageAddress] {
    [.statement] + (holds(.withdrawal) ? [.withdrawal] : []) + [.rights] + (hasCookiePage ? [.cookies] : [])
  }
}
