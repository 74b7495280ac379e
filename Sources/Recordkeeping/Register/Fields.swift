/// One table of a record as it was read: the answers in it, each with its place.
public struct Fields: Sendable {
  /// One answer.
  public struct Entry: Sendable {
    /// The key's name.
    public let key: String
    /// Where the key stands.
    public let keySpan: Span
    /// Where the value stands.
    public let span: Span
    /// What it says.
    public let content: FieldContent
  }

  /// The keys that this kind of table may hold.
  public let table: TableDeclaration
  /// The row's own name, or the record's: the file name.
  public let id: String
  /// Where that name stands.
  public let nameSpan: Span
  /// Where a finding about the whole table points: its heading.
  public let span: Span
  /// The answers, in the order of the file.
  public let entries: [Entry]
  /// Keys that stand there without a value: `purpose = ""`.
  public let blanks: [Entry]
  /// The Markdown below the front matter; nil for a table inside a record.
  public let body: Body?

  /// The answer to a key.
  public subscript(name: String) -> Entry? { entries.first { $0.key == name } }

  /// Where to say that a key is missing: at its empty value, else at the table's heading; nil when it is there.
  public func placeOfAbsence(of name: String) -> Span? {
    if self[name] != nil { return nil }
    return blanks.first { $0.key == name }?.span ?? span
  }

  /// The tables inside, in the order of the file.
  public var inner: [Fields] {
    entries.flatMap { entry -> [Fields] in
      switch entry.content {
      case .table(let fields): [fields]
      case .rows(let rows): rows
      default: []
      }
    }
  }
}
