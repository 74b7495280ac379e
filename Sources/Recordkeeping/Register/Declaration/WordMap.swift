/// A table from free names to words.
public struct WordMap: FieldValue {
  /// The words by name.
  public let byName: [String: Located<String>]
  /// The form in a file.
  public static var kind: FieldKind { .map }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .map(let map) = content else { return nil }
    byName = map
  }
}
