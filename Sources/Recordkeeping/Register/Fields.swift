/// One table of a record as it was read: the answers in it, each with its place. It never changes, and is shared by
/// reference, so that every rule can look at it for the price of a pointer.
public final class Fields: Sendable {
  /// One answer.
  public struct Entry: Sendable {
    /// What is known of the key.
    let declaration: KeyDeclaration
    /// Where the key stands.
    public let keySpan: Span
    /// Where the value stands.
    public let span: Span
    /// What it says.
    public let content: FieldContent
    /// Whether all of it was understood; of what is not in an answer that was understood in part, nothing can be said.
    public var isWhole = true

    /// The key's name.
    public var key: String { declaration.name }
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
  public let isLossy: Bool
  /// The keys that were answered, to find an answer without comparing names.
  private let answered: [ObjectIdentifier]
  /// The bits of those keys: of the many keys that a rule asks for and nobody answered, most have another.
  private let signs: UInt64

  /// What was read of one table.
  init(
    table: TableDeclaration, id: String, nameSpan: Span, span: Span, entries: [Entry], blanks: [Entry],
    body: Body?,
    isLossy: Bool
  ) {
    self.table = table
    self.id = id
    self.nameSpan = nameSpan
    self.span = span
    self.entries = entries
    self.blanks = blanks
    self.body = body
    self.isLossy = isLossy
    answered = entries.map { ObjectIdentifier($0.declaration) }
    signs = answered.reduce(0) { $0 | Self.sign(of: $1) }
    var (hasInner, holdsWaivers) = (false, false)
    for entry in entries {
      switch entry.content {
      case .table(let inner):
        hasInner = true
        holdsWaivers = holdsWaivers || inner.holdsWaivers
      case .rows(let rows):
        hasInner = true
        let areWaivers = entry.declaration === WaiverKeys.waivers.declaration
        holdsWaivers = holdsWaivers || areWaivers || rows.contains(where: \.holdsWaivers)
      default: break
      }
    }
    (self.hasInner, self.holdsWaivers) = (hasInner, holdsWaivers)
  }

  /// One bit of 64 for a key, by where its declaration lies.
  private static func sign(of key: ObjectIdentifier) -> UInt64 {
    let place = UInt(bitPattern: key) >> 4
    return 1 << UInt64((place ^ place >> 6) & 63)
  }

  /// The answer to a key.
  public subscript(name: String) -> Entry? { entries.first { $0.key == name } }

  /// The answer to a key.
  func entry(of key: KeyDeclaration) -> Entry? { place(of: key).map { entries[$0] } }

  /// The answer to a key as a value of its type, with its place.
  func answer<Value>(to key: Key<Value>) -> Located<Value>? {
    guard let place = place(of: key.declaration), let value = Value(entries[place].content) else {
      return nil
    }
    return Located(value, at: entries[place].span)
  }

  /// The tables under a key; none when nobody answered.
  func rows(of key: KeyDeclaration) -> [Fields] {
    guard let place = place(of: key), case .rows(let rows) = entries[place].content else { return [] }
    return rows
  }

  /// The one table under a key.
  func table(of key: KeyDeclaration) -> Fields? {
    guard let place = place(of: key), case .table(let fields) = entries[place].content else { return nil }
    return fields
  }

  private func place(of key: KeyDeclaration) -> Int? {
    let key = ObjectIdentifier(key)
    return signs & Self.sign(of: key) == 0 ? nil : answered.firstIndex(of: key)
  }

  /// Where to say that a key is missing: at its empty value, else at the table's heading; nil when it is there.
  public func placeOfAbsence(of name: String) -> Span? {
    if self[name] != nil { return nil }
    if let blank = blanks.first(where: { $0.key == name }) { return blank.span }
    return isLossy ? nil : span
  }

  /// The same for a key.
  func placeOfAbsence(of key: KeyDeclaration) -> Span? {
    if place(of: key) != nil { return nil }
    if let blank = blanks.first(where: { $0.declaration === key }) { return blank.span }
    return isLossy ? nil : span
  }

  /// Whether a key stands there without a value.
  func isBlank(_ name: String) -> Bool { self[name] == nil && blanks.contains { $0.key == name } }

  /// Whether all that the file says under a key was understood; so too when it says nothing.
  func isWhole(_ key: KeyDeclaration) -> Bool { place(of: key).map { entries[$0].isWhole } ?? !isLossy }

  /// Whether there are tables inside.
  let hasInner: Bool
  /// Whether a waiver stands in it or in a table inside.
  let holdsWaivers: Bool

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
