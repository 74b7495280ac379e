/// A type that the value of a key can have.
public protocol FieldValue: Sendable {
  /// Its form in a file.
  static var kind: FieldKind { get }
  /// Whether `"none"` is an answer.
  static var answersNone: Bool { get }
  /// The words it is limited to by its type.
  static var words: WordSource? { get }
  /// From what was read; nil when that has another form.
  init?(_ content: FieldContent)
}

extension FieldValue {
  public static var answersNone: Bool { false }
  public static var words: WordSource? { nil }
}

extension String: FieldValue {
  public static var kind: FieldKind { .string }
  public init?(_ content: FieldContent) {
    guard case .string(let string) = content else { return nil }
    self = string
  }
}

extension Text: FieldValue {
  public static var kind: FieldKind { .text }
  public init?(_ content: FieldContent) {
    guard case .text(let text) = content else { return nil }
    self = text
  }
}

extension Int: FieldValue {
  public static var kind: FieldKind { .number }
  public init?(_ content: FieldContent) {
    guard case .number(let number) = content else { return nil }
    self = number
  }
}

extension Bool: FieldValue {
  public static var kind: FieldKind { .flag }
  public init?(_ content: FieldContent) {
    guard case .flag(let flag) = content else { return nil }
    self = flag
  }
}

extension Day: FieldValue {
  public static var kind: FieldKind { .day }
  public init?(_ content: FieldContent) {
    guard case .day(let day) = content else { return nil }
    self = day
  }
}

extension Period: FieldValue {
  public static var kind: FieldKind { .period(instead: []) }
  public init?(_ content: FieldContent) {
    guard case .period(let period) = content else { return nil }
    self = period
  }
}
