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

  /// The answer to a key, with its place; nil when nobody answered.
  public subscript<Value: FieldValue>(dynamicMember key: KeyPath<Keys, Key<Value>>) -> Located<Value>? {
    guard let entry = fields[Keys.keys[keyPath: key].declaration.name],
      let value = Value(entry.content)
    else { return nil }
    return Located(value, at: entry.span)
  }

  /// The rows under a key; none when nobody answered.
  public subscript<Inner: RecordKeys>(dynamicMember key: KeyPath<Keys, Key<Rows<Inner>>>) -> [Record<Inner>] {
    guard let entry = fields[Keys.keys[keyPath: key].declaration.name],
      let rows = Rows<Inner>(entry.content)
    else { return [] }
    return rows.records
  }

  /// The table under a key; nil when nobody answered.
  public subscript<Inner: RecordKeys>(dynamicMember key: KeyPath<Keys, Key<Table<Inner>>>) -> Record<Inner>? {
    guard case .table(let fields)? = fields[Keys.keys[keyPath: key].declaration.name]?.content else {
      return nil
    }
    return Record<Inner>(fields)
  }

  /// The tables under a key that takes one or several; none when nobody answered.
  public subscript<Inner: RecordKeys>(dynamicMember key: KeyPath<Keys, Key<TableList<Inner>>>) -> [Record<
    Inner
  >] {
    guard case .rows(let rows)? = fields[Keys.keys[keyPath: key].declaration.name]?.content else { return [] }
    return rows.map { Record<Inner>($0) }
  }

  /// Where to say that a key is missing; nil when it is there.
  func placeOfAbsence<Value>(of key: KeyPath<Keys, Key<Value>>) -> Span? {
    fields.placeOfAbsence(of: Keys.keys[keyPath: key].declaration.name)
  }

  /// Whether all that the file says under a key was understood; so too when it says nothing.
  func isWhole<Value>(_ key: KeyPath<Keys, Key<Value>>) -> Bool {
    fields.isWhole(Keys.keys[keyPath: key].declaration.name)
  }

  /// Where the key stands; nil when nobody answered.
  func keySpan<Value>(of key: KeyPath<Keys, Key<Value>>) -> Span? {
    fields[Keys.keys[keyPath: key].declaration.name]?.keySpan
  }
}
