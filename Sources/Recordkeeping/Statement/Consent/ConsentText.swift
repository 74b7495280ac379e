/// The words with which consent is asked, and an identity that changes when any of them does (AVG art. 7(1)).
public struct ConsentText: Hashable, Sendable {
  /// Every string that the form shows, in the order in which it shows them.
  public let strings: [String]
  /// `<activity>-<purpose>-<language>-` and 16 hexadecimal digits.
  public let id: String

  /// The words in one language about a purpose of an activity; white space counts as a browser shows it.
  public init(activity: String, purpose: String, language: String, strings: [String]) {
    let strings = strings.map(VisibleText.collapsed)
    let lines = (["avgreg-consent-1"] + strings).map { $0 + "\n" }.joined()
    self.strings = strings
    id = "\(activity)-\(purpose)-\(language)-\(SHA256.hexadecimal(of: Array(lines.utf8)).prefix(16))"
  }
}
