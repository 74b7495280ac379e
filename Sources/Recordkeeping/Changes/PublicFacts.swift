/// What readers are told of one table: by path of keys, as `consent.text`, the values in an order of their own.
///
/// Public are the keys that are declared so, and a few others whose effect stands on the pages. References say what they
/// refer to as readers see it, so that the names of files and tables do not count. Words in other languages than the
/// record's own are apart, under `~` and the language.
struct PublicFacts: Hashable {
  private(set) var values: [String: [String]] = [:]

  /// Keys that are not for the pages, but decide what these say: how consent was given, and whether objection always
  /// works.
  private static let effective: Set<String> = ["direct-marketing", "mechanism", "channel"]

  /// The facts of a table, without some of its keys.
  init(of fields: Fields, in context: FactContext, without left: Set<String> = []) {
    enter(fields, path: "", context, without: left)
    for (path, texts) in values { values[path] = texts.sorted { $0.precedes($1) } }
  }

  /// The paths at which two tables differ, in order.
  func differences(from other: PublicFacts) -> [String] {
    Set(values.keys).union(other.values.keys).filter { values[$0] != other.values[$0] }.sorted()
  }

  private mutating func enter(
    _ fields: Fields, path: String, _ context: FactContext, without left: Set<String>
  ) {
    for entry in fields.entries where !left.contains(entry.key) {
      guard let key = fields.table[entry.key], key.visibility == .public || Self.effective.contains(key.name)
      else { continue }
      enter(entry.content, of: key, path: path.isEmpty ? entry.key : "\(path).\(entry.key)", context)
    }
  }

  private mutating func enter(
    _ content: FieldContent, of key: KeyDeclaration, path: String, _ context: FactContext
  ) {
    switch content {
    case .nothing: values[path] = ["none"]
    case .unreadable: values[path] = []
    case .text(let text): enter(text, path)
    case .string(let string): values[path] = [VisibleText.collapsed(string)]
    case .number(let number): values[path] = ["\(number)"]
    case .flag(let flag): values[path] = ["\(flag)"]
    case .day(let day): values[path] = ["\(day)"]
    case .period(let period): values[path] = ["\(period.length)"]
    case .words(let words): values[path] = words.map { context.shown($0.value, from: key.words) }
    case .table(let inner): enter(inner, path: path, context, without: [])
    case .rows(let rows): values[path] = rows.map { PublicFacts(of: $0, in: context).line }
    case .days(let days): values[path] = days.map { "\($0.key) \($0.value.value)" }
    case .map(let map): values[path] = map.map { "\($0.key) \($0.value.value)" }
    }
  }

  private mutating func enter(_ text: Text, _ path: String) {
    values[path] = [VisibleText.collapsed(text.original)]
    for (language, words) in text.translations {
      values["~\(language)", default: []].append("\(path) = \(VisibleText.collapsed(words.value))")
    }
  }

  /// All of it in one line, for a table in a list of them.
  private var line: String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}
