/// Tables under free ids inside a record.
public struct Rows<Keys: RecordKeys>: FieldValue {
  /// The rows, in the order of the file.
  public let records: [Record<Keys>]
  /// The form in a file.
  public static var kind: FieldKind { .rows { Keys.table } }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .rows(let rows) = content else { return nil }
    records = rows.map { Record($0) }
  }
}
