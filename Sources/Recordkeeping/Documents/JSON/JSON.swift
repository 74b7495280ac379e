/// A JSON value whose members keep their order; a member that is `absent` is not written.
enum JSON: Sendable {
  case absent
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case table([(String, JSON)])
  /// A list or a table that is written already, for the margin at which it comes to stand: its parts take no more room.
  case written([UInt8])

  /// A text, or nothing at all.
  init(_ text: String?) { self = text.map(JSON.text) ?? .absent }

  /// Whether it is not written.
  var isAbsent: Bool { if case .absent = self { true } else { false } }

  /// Whether it holds no other values.
  var isScalar: Bool {
    switch self {
    case .list, .table, .written: false
    default: true
    }
  }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int) { self = .number(number) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(arrayLiteral values: JSON...) { self = .list(values) }
  init(dictionaryLiteral members: (String, JSON)...) { self = .table(members) }
}
