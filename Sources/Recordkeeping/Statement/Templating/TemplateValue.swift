/// What a template can be given.
public enum TemplateValue: Hashable, Sendable {
  /// Text, escaped where it is printed.
  case text(String)
  /// HTML that is safe by its making, printed as it is.
  case html(SafeHTML)
  /// Whether a section is shown; cannot be printed.
  case flag(Bool)
  /// A section is shown once for each element.
  case list([TemplateValue])
  /// Values by name: ASCII letters, digits, `-` and `_`.
  case table(TemplateTable)

  /// Every name by which a template can reach something in here, dotted names as a whole.
  public var names: Set<String> {
    switch self {
    case .text, .html, .flag: return []
    case .list(let elements): return elements.reduce(into: []) { $0.formUnion($1.names) }
    case .table(let entries):
      var names: Set<String> = []
      for entry in entries.entries {
        let (key, inner) = (entry.name.text, entry.value.names)
        names.insert(key)
        names.formUnion(inner)
        if case .table = entry.value { names.formUnion(inner.map { "\(key).\($0)" }) }
      }
      return names
    }
  }

  /// How many bytes of a page it can well be the cause of: what is written around it, and what it says a few times.
  var room: Int {
    switch self {
    case .text(let text): Self.roomOfOne + 4 * text.utf8.count
    case .html(let html): Self.roomOfOne + 4 * html.bytes.count
    case .flag: Self.roomOfOne
    case .list(let elements): elements.reduce(Self.roomOfOne) { $0 + $1.room }
    case .table(let table): table.entries.reduce(Self.roomOfOne) { $0 + $1.value.room }
    }
  }

  /// How many bytes are written around one value.
  static let roomOfOne = 4_096

  /// Whether a section of this value is shown.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .table: true
    }
  }
}
