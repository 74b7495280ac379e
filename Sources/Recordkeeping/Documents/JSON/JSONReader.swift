/// Reads JSON that this program, or the argument parser, has written.
enum JSONReader {
  /// The value that a text holds, and nothing behind it; nil where that is no JSON, or holds a number with a fraction.
  static func value(of text: String) -> JSON? {
    var cursor = JSONCursor(Array(text.utf8)[...])
    do throws(JSONFault) {
      let value = try value(&cursor)
      try cursor.finish()
      return value
    } catch {
      return nil
    }
  }

  private static func value(_ cursor: inout JSONCursor) throws(JSONFault) -> JSON {
    switch try cursor.kind() {
    case .text: return try cursor.text().map { .text($0.string) } ?? .absent
    case .number:
      guard let number = try cursor.scalar().flatMap({ Int(String(decoding: $0, as: UTF8.self)) }) else {
        throw cursor.fault()
      }
      return .number(number)
    case .word:
      let word = try cursor.scalar() ?? []
      return word.elementsEqual("null".utf8) ? .absent : .flag(word.elementsEqual("true".utf8))
    case .list:
      var values: [JSON] = []
      try cursor.elements { (cursor) throws(JSONFault) in values.append(try value(&cursor)) }
      return .list(values)
    case .table:
      var members: [(String, JSON)] = []
      try cursor.members { (cursor, name) throws(JSONFault) in members.append((name, try value(&cursor))) }
      return .table(members)
    }
  }
}
