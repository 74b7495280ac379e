/// An e-mail address to which a reader can write.
public struct EmailAddress: FieldValue, Hashable {
  /// The address as written.
  public let text: String
  /// The form in a file.
  public static var kind: FieldKind { .email }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .string(let string) = content else { return nil }
    text = string
  }

  /// Whether a text has the form of one address: something, one `@`, something, nothing unseen between and no `mailto:`
  /// before it.
  static func isAddress(_ text: String) -> Bool {
    if text.lowercasedASCII.utf8.starts(with: scheme.utf8) { return false }
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 > 0x20 && $0 != 0x7F } }
  }

  /// The address after `mailto:`; nil for any other text.
  static func withoutScheme(_ text: String) -> String? {
    guard text.lowercasedASCII.utf8.starts(with: scheme.utf8) else { return nil }
    let address = String(text.dropFirst(scheme.count))
    return isAddress(address) ? address : nil
  }

  private static let scheme = "mailto:"
}
