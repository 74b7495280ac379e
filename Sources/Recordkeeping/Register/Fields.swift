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
    /// Whether all of it was understood; of what is not in an answer that was understood in part, nothing can be said.
    public var isWhole = true
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
  /// Whether the file may say more here than was understood, so that nothing can be called absent.
  public var isLossy = false

  /// The answer to a key.
  public subscript(name: String) -> Entry? { entries.first { $0.key == name } }

  /// Where to say that a key is missing: at its empty value, else at the table's heading; nil when it is there.
  public func placeOfAbsence(of name: String) -> Span? {
    if self[name] != nil { return nil }
    if let blank = blanks.first(where: { $0.key == name }) { return blank.span }
    return isLossy ? nil : span
  }

  /// Whether a key stands there without a value.
  func isBlank(_ name: String) -> Bool { self[name] == nil && blanks.contains { $0.key == name } }

  /// Whether all that the file says under a key was understood; so too when it says nothing.
  func isWhole(_ name: String) -> Bool { self[name]?.isWhole ?? !isLossy }

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
