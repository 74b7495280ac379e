/// One table, or a list of them, inside a record.
public struct TableList<Keys: RecordKeys>: FieldValue {
  /// The tables, in the order of the file.
  public let records: [Record<Keys>]
  /// The form in a file.
  public static var kind: FieldKind { .list { Keys.table } }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .rows(let rows) = content else { return nil }
    records = rows.map { Record($0) }
  }
}
