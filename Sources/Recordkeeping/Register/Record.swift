/// A table of the register, read as what it stands for: its keys are its properties.
@dynamicMemberLookup
public struct Record<Keys: RecordKeys>: Sendable {
  /// The answers as they were read.
  public let fields: Fields

  /// Reads a table as this kind of record.
  public init(_ fields: Fields) { self.fields = fields }

  /// The row's own name, or the file's.
  public var id: String { fields.id }
  /// Where a finding about the whole record points.
  public var span: Span { fields.span }

  // These are made part of whoever asks, so that the compiler finds the key and nobody looks for it while rules run.

  /// The answer to a key, with its place; nil when nobody answered.
  @inline(__always)
  public subscript<Value: FieldValue>(dynamicMember key: KeyPath<Keys, Key<Value>>) -> Located<Value>? {
    fields.answer(to: Keys.keys[keyPath: key])
  }

  /// The rows under a key; none when nobody answered.
  @inline(__always)
  public subscript<Inner: RecordKeys>(dynamicMember key: KeyPath<Keys, Key<Rows<Inner>>>) -> [Record<Inner>] {
    fields.rows(of: Keys.keys[keyPath: key].declaration).map { Record<Inner>($0) }
  }

  /// The table under a key; nil when nobody answered.
  @inline(__always)
  public subscript<Inner: RecordKeys>(dynamicMember key: KeyPath<Keys, Key<Table<Inner>>>) -> Record<Inner>? {
    fields.table(of: Keys.keys[keyPath: key].declaration).map { Record<Inner>($0) }
  }

  /// The tables under a key that takes one or several; none when nobody answered.
  @inline(__always)
  public subscript<Inner: RecordKeys>(dynamicMember key: KeyPath<Keys, Key<TableList<Inner>>>) -> [Record<
    Inner
  >] {
    fields.rows(of: Keys.keys[keyPath: key].declaration).map { Record<Inner>($0) }
  }

  /// Where to say that a key is missing; nil when it is there.
  @inline(__always)
  func placeOfAbsence<Value>(of key: KeyPath<Keys, Key<Value>>) -> Span? {
    fields.placeOfAbsence(of: Keys.keys[keyPath: key].declaration)
  }

  /// Whether all that the file says under a key was understood; so too when it says nothing.
  @inline(__always)
  func isWhole<Value>(_ key: KeyPath<Keys, Key<Value>>) -> Bool {
    fields.isWhole(Keys.keys[keyPath: key].declaration)
  }

  /// What to say of a key that stands there without a value; nil for any other.
  func emptiness<Value>(of key: KeyPath<Keys, Key<Value>>) -> Wording? {
    let name = Keys.keys[keyPath: key].declaration.name
    guard fields.isBlank(name) else { return nil }
    return Wording(nl: "`\(name)` staat er, maar is leeg", en: "`\(name)` is there, but empty")
  }

  /// Where the key stands; nil when nobody answered.
  func keySpan<Value>(of key: KeyPath<Keys, Key<Value>>) -> Span? {
    fields.entry(of: Keys.keys[keyPath: key].declaration)?.keySpan
  }
}
