/// What stands for the facts of a record as they were: 16 hexadecimal digits.
public struct Fingerprint: FieldValue, Hashable {
  /// The digits, small letters among them.
  public let text: String
  /// The form in a file.
  public static var kind: FieldKind { .fingerprint }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .string(let string) = content else { return nil }
    text = string
  }
}
