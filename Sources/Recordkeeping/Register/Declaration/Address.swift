/// A web address, or a path on the own site.
public struct Address: FieldValue, Hashable {
  /// The address as written.
  public let text: String
  /// The form in a file.
  public static var kind: FieldKind { .address }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .string(let string) = content else { return nil }
    text = string
  }
}
