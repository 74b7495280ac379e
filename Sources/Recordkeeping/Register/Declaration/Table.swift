/// A table of fixed keys inside a record.
public struct Table<Keys: RecordKeys>: FieldValue {
  /// The table, read as a record.
  public let record: Record<Keys>
  /// The form in a file.
  public static var kind: FieldKind { .table { Keys.table } }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .table(let fields) = content else { return nil }
    record = Record(fields)
  }
}
