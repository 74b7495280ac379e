/// A value, or `"none"`: we looked, and there is nothing. An absent key says that nobody answered.
public enum Answer<Value: FieldValue>: FieldValue {
  /// We looked, and there is nothing.
  case nothing
  /// There is something.
  case some(Value)

  /// The form in a file.
  public static var kind: FieldKind { Value.kind }
  /// Whether `"none"` is an answer.
  public static var answersNone: Bool { true }
  /// The words it is limited to.
  public static var words: WordSource? { Value.words }

  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    if case .nothing = content {
      self = .nothing
    } else if let value = Value(content) {
      self = .some(value)
    } else {
      return nil
    }
  }

  /// The value, where there is one.
  public var value: Value? {
    if case .some(let value) = self { value } else { nil }
  }
}
