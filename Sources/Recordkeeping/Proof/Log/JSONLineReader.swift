/// Reads one flat JSON object by its bytes: the members that count, the others passed over however they are nested.
struct JSONLineReader {
  private var cursor: JSONCursor

  /// Reads the bytes of a line that are UTF-8.
  init(_ line: ArraySlice<UInt8>) { cursor = JSONCursor(line) }

  /// The row; nil where the line is no sound object, or has a member that counts twice.
  mutating func row() -> LogRow? {
    do throws(JSONFault) {
      guard try cursor.kind() == .table else { return nil }
      var row = LogRow()
      var seen: UInt8 = 0
      var isTwice = false
      try cursor.members { (cursor, name) throws(JSONFault) in
        guard let field = LogRow.Field(named: Array(name.utf8)[...]) else { return }
        isTwice = isTwice || seen & 1 << field.rawValue != 0
        seen |= 1 << field.rawValue
        row.set(field, try Self.value(&cursor))
      }
      try cursor.finish()
      return isTwice ? nil : row
    } catch {
      return nil
    }
  }

  /// A text, a number, or nothing for `null`; anything else under such a name is no value of a log, and stays unreadable.
  private static func value(_ cursor: inout JSONCursor) throws(JSONFault) -> ArraySlice<UInt8> {
    if try cursor.kind() == .text { return try cursor.text()?.bytes[...] ?? [] }
    let value = try cursor.written()
    return value.elementsEqual("null".utf8) ? [] : value
  }
}
