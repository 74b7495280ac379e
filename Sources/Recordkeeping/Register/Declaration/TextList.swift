/// Several texts for the reader.
public struct TextList: FieldValue {
  /// The texts, in the order of the file.
  public let items: [Text]
  /// The form in a file.
  public static var kind: FieldKind { .texts }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .texts(let texts) = content else { return nil }
    items = texts
  }
}
