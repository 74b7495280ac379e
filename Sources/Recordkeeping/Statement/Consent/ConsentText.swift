/// The words with which consent is asked, and an identity that changes when any of them does (AVG art. 7(1)).
public struct ConsentText: Hashable, Sendable {
  /// Every string that the form shows, in the order in which it shows them.
  public let strings: [String]
  /// `<activity>-<purpose>-<language>-` and 16 hexadecimal digits.
  public let id: String

  /// The words in one language about a purpose of an activity; white space counts as a browser shows it.
  public init(activity: String, purpose: String, language: String, strings: [String]) {
    let strings = strings.map(VisibleText.collapsed)
    self.strings = strings
    id = "\(activity)-\(purpose)-\(language)-\(Self.digest(of: strings).prefix(16))"
  }

  /// All 64 hexadecimal digits of which the identity has the first 16.
  public var digest: String { Self.digest(of: strings) }

  private static func digest(of strings: [String]) -> String {
    let lines = (["avgreg-consent-1"] + strings).map { $0 + "\n" }.joined()
    return SHA256.hexadecimal(of: Array(lines.utf8))
  }

  /// Whether a text has the form of an identity: it ends in a hyphen and 16 hexadecimal digits.
  public static func isID(_ text: String) -> Bool { isID(Array(text.utf8)[...]) }

  static func isID(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 17 && bytes[bytes.endIndex - 17] == UInt8(ascii: "-")
      && bytes.suffix(16).allSatisfy { $0.hexadecimalDigit != nil && $0 == $0.lowercased }
  }
}
