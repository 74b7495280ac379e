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

  /// Whether a text has the form of one address: something, one `@`, something, and nothing unseen between.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 > 0x20 && $0 != 0x7F } }
  }
}
