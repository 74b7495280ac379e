/// Several texts for the reader.
public struct TextList: FieldValue {
  /// The texts, in the order of the file.
  public let items: [Text]
  public static var kind: FieldKind { .texts }
  public init?(_ content: FieldContent) {
    guard case .texts(let texts) = content else { return nil }
    items = texts
  }
}
