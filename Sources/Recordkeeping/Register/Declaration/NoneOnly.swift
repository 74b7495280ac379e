/// A key to which `"none"` is the only answer; facts stand elsewhere.
public struct NoneOnly: FieldValue {
  /// The form in a file.
  public static var kind: FieldKind { .word }
  /// Whether `"none"` is an answer.
  public static var answersNone: Bool { true }
  /// No word is one.
  public static var words: WordSource? { .nothing }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .nothing = content else { return nil }
  }
}
