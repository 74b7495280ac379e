/// Reads one flat JSON object by its bytes: the members that count, the others passed over however they are nested.
struct JSONLineReader {
  private var rest: ArraySlice<UInt8>

  /// How deep values may be nested.
  private static let depthLimit = 32

  /// Reads the bytes of a line that are UTF-8.
  init(_ line: ArraySlice<UInt8>) { rest = line }

  /// The row; nil where the line is no sound object, or has a member that counts twice.
  mutating func row() -> LogRow? {
    var row = LogRow()
    var seen: UInt8 = 0
    skipBlanks()
    guard take(UInt8(ascii: "{")) else { return nil }
    skipBlanks()
    if take(UInt8(ascii: "}")) { return isAtEnd ? row : nil }
    repeat {
      skipBlanks()
      guard let name = string() else { return nil }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { return nil }
      skipBlanks()
      if let field = LogRow.Field(named: name) {
        guard seen & 1 << field.rawValue == 0, let value = scalar() else { return nil }
        seen |= 1 << field.rawValue
        row.set(field, value)
      } else {
        guard skipValue(depth: 1) else { return nil }
      }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && isAtEnd ? row : nil
  }

  private var isAtEnd: Bool { rest.allSatisfy(\.isWhiteSpace) }

  /// A text, a number, or nothing for `null`; anything else under such a name is no value of a log, and stays unreadable.
  private mutating func scalar() -> ArraySlice<UInt8>? {
    if rest.first == UInt8(ascii: "\"") { return string() }
    let start = rest
    guard skipValue(depth: 1) else { return nil }
    let value = start[..<rest.startIndex]
    return value.elementsEqual("null".utf8) ? [] : value
  }

  private mutating func skipBlanks() {
    while let byte = rest.first, byte == 32 || byte == 9 || byte == 13 { rest.removeFirst() }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipValue(depth: Int) -> Bool {
    guard depth <= Self.depthLimit, let first = rest.first else { return false }
    switch first {
    case UInt8(ascii: "\""): return string() != nil
    case UInt8(ascii: "{"): return skipMembers(closedBy: UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): return skipMembers(closedBy: UInt8(ascii: "]"), depth: depth)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return skipNumber()
    default: return ["true", "false", "null"].contains { skipWord($0) }
    }
  }

  private mutating func skipMembers(closedBy close: UInt8, depth: Int) -> Bool {
    rest.removeFirst()
    skipBlanks()
    if take(close) { return true }
    repeat {
      skipBlanks()
      if close == UInt8(ascii: "}") {
        guard string() != nil else { return false }
        skipBlanks()
        guard take(UInt8(ascii: ":")) else { return false }
        skipBlanks()
      }
      guard skipValue(depth: depth + 1) else { return false }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(close)
  }

  private mutating func skipWord(_ word: String) -> Bool {
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  private mutating func skipNumber() -> Bool {
    _ = take(UInt8(ascii: "-"))
    let whole = skipDigits()
    if whole == 0 { return false }
    if take(UInt8(ascii: ".")), skipDigits() == 0 { return false }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if skipDigits() == 0 { return false }
    }
    return true
  }

  private mutating func skipDigits() -> Int {
    let digits = rest.prefix(while: \.isDigit).count
    rest = rest.dropFirst(digits)
    return digits
  }

  /// Takes a text with its escapes read; nil where it does not end, or holds what JSON does not allow.
  private mutating func string() -> ArraySlice<UInt8>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let plain = rest.prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    rest = rest[plain.endIndex...]
    if take(UInt8(ascii: "\"")) { return plain }
    var text = Array(plain)
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return text[...]
      case UInt8(ascii: "\\"): guard let read = escape() else { return nil }; text += read
      case ..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> [UInt8]? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"): return unit().flatMap { scalar(from: $0) }
    default: return nil
    }
  }

  /// The bytes of a scalar that is written in one unit or in two; half a pair stands as the sign for what is unknown.
  private mutating func scalar(from unit: UInt32) -> [UInt8] {
    var value = unit
    if (0xD800..<0xDC00).contains(unit), rest.starts(with: "\\u".utf8) {
      let before = rest
      rest = rest.dropFirst(2)
      if let low = self.unit(), (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      } else {
        rest = before
      }
    }
    return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private mutating func unit() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    var unit: UInt32 = 0
    for byte in rest.prefix(4) {
      guard let digit = byte.hexadecimalDigit else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    rest = rest.dropFirst(4)
    return unit
  }
}
