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
  /// Whether `"none"` is an answer.
  public static var answersNone: Bool { false }
  /// The words it is limited to.
  public static var words: WordSource? { nil }
}

extension String: FieldValue {
  /// The form in a file.
  public static var kind: FieldKind { .string }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .string(let string) = content else { return nil }
    self = string
  }
}

extension Text: FieldValue {
  /// The form in a file.
  public static var kind: FieldKind { .text }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .text(let text) = content else { return nil }
    self = text
  }
}

extension Int: FieldValue {
  /// The form in a file.
  public static var kind: FieldKind { .number }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .number(let number) = content else { return nil }
    self = number
  }
}

extension Bool: FieldValue {
  /// The form in a file.
  public static var kind: FieldKind { .flag }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .flag(let flag) = content else { return nil }
    self = flag
  }
}

extension Day: FieldValue {
  /// The form in a file.
  public static var kind: FieldKind { .day }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .day(let day) = content else { return nil }
    self = day
  }
}

extension Period: FieldValue {
  /// The form in a file.
  public static var kind: FieldKind { .period(instead: []) }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .period(let period) = content else { return nil }
    self = period
  }
}
