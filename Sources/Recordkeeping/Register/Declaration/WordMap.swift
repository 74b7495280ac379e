/// A table from free names to words.
public struct WordMap: FieldValue {
  /// The words by name.
  public let byName: [String: Located<String>]
  public static var kind: FieldKind { .map }
  public init?(_ content: FieldContent) {
    guard case .map(let map) = content else { return nil }
    byName = map
  }
}
