/// Several words of a list, or ids of records, each with its place.
public struct WordList: FieldValue {
  /// The words, in the order of the file.
  public let items: [Located<String>]
  /// The form in a file.
  public static var kind: FieldKind { .words }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .words(let words) = content else { return nil }
    items = words
  }

  /// The words without their places.
  public var ids: [String] { items.map(\.value) }
  /// Whether a word is among them.
  public func contains(_ id: String) -> Bool { items.contains { $0.value == id } }
}
