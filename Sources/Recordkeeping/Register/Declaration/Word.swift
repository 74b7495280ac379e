/// One word of a list, or the id of a record.
public struct Word: FieldValue, Hashable {
  /// The word.
  public let id: String
  /// The form in a file.
  public static var kind: FieldKind { .word }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .words(let words) = content, words.count == 1 else { return nil }
    id = words[0].value
  }
}
