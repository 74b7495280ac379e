/// One table, or a list of them, inside a record.
public struct TableList<Keys: RecordKeys>: FieldValue {
  /// The tables, in the order of the file.
  public let records: [Record<Keys>]
  public static var kind: FieldKind { .list { Keys.table } }
  public init?(_ content: FieldContent) {
    guard case .rows(let rows) = content else { return nil }
    records = rows.map { Record($0) }
  }
}
