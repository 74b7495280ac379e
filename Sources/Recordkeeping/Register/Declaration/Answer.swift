/// A value, or `"none"`: we looked, and there is nothing. An absent key says that nobody answered.
public enum Answer<Value: FieldValue>: FieldValue {
  /// We looked, and there is nothing.
  case nothing
  /// There is something.
  case some(Value)

  public static var kind: FieldKind { Value.kind }
  public static var answersNone: Bool { true }
  public static var words: WordSource? { Value.words }

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
