/// A table to start from: its heading, and each key that such a table needs, empty, below its question.
struct TableDraft {
  /// The keys that lead to the table.
  let keys: [String]
  let table: TableDeclaration
  /// What is known already, by key.
  var known: [String: WrittenValue] = [:]
  /// The language of the register, in which the questions stand.
  var language: Language = .nl

  /// The lines, heading first.
  var block: String { (["[\(heading)]"] + names.flatMap(lines)).joined(separator: "\n") + "\n" }

  /// The table between braces, every key empty.
  var inline: WrittenValue { .table(names.map { ($0, known[$0] ?? .string("")) }) }

  /// Whether the table is short enough to stand on one line.
  var isShort: Bool { names.count <= 2 }

  /// The keys to start with, in the order of their declaration.
  private var names: [String] {
    let usual = Self.usual[table.name] ?? []
    return table.keys.filter { key in
      let isAlways = key.requirement.weight != .optional && key.requirement.condition == nil
      return isAlways || usual.contains(key.name) || known[key.name] != nil
    }.map(\.name)
  }

  /// Keys that nearly every such table has, though nothing demands them.
  private static let usual = [
    "balancing-test": ["document"], "data-protection-officer": ["email"], "retention": ["period", "start"],
    "selection-list": ["list", "result", "valuation"], "cookies": ["name", "purposes"],
  ]

  private var heading: String {
    keys.map { String(decoding: WrittenValue.written(key: $0), as: UTF8.self) }.joined(separator: ".")
  }

  private func lines(_ name: String) -> [String] {
    guard let key = table[name] else { return [] }
    guard let value = known[name] else { return DraftQuestion(key, in: table).lines(in: language) }
    return ["\(name) = \(value.text)"]
  }
}
