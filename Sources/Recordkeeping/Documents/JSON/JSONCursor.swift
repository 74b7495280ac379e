/// Goes through a text of JSON by its bytes, once and forwards: takes what the reader asks for and passes over the rest,
/// so that a large file costs no memory. What it passes over has to be JSON as well.
struct JSONCursor {
  /// How deep values may be nested.
  static let depthLimit = 64

  /// What a kind of value begins with.
  enum Kind {
    case text, number, table, list, word
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var depth = 0

  /// A cursor before the first value; a mark of three bytes before it is none of the text.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex + (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// That what comes next does not fit.
  func fault(_ reason: JSONFault.Reason = .malformed) -> JSONFault {
    let isCut = reason == .malformed && place >= bytes.endIndex
    return JSONFault(offset: min(place, bytes.endIndex), reason: isCut ? .cutOff : reason)
  }

  /// What comes next. Throws where that is no value.
  mutating func kind() throws(JSONFault) -> Kind {
    guard let byte = next else { throw fault(.cutOff) }
    switch byte {
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "{"): return .table
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .word
    default: throw fault()
    }
  }

  /// Ends the reading. Throws where something stands behind the value.
  mutating func finish() throws(JSONFault) {
    if next != nil { throw JSONFault(offset: place, reason: .malformed) }
  }

  /// Goes through the members of a table in their order, also those of one name; another value is passed over.
  mutating func members(_ take: (inout JSONCursor, _ name: String) throws(JSONFault) -> Void)
    throws(JSONFault)
  {
    try namedMembers { (cursor, name) throws(JSONFault) in try take(&cursor, name.string) }
  }

  /// The same, with where each name stands.
  mutating func namedMembers(
    _ take: (inout JSONCursor, _ name: JSONText) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard try kind() == .table else { return try skip() }
    try group(closedBy: UInt8(ascii: "}")) { (cursor) throws(JSONFault) in
      let name = try cursor.memberName()
      try cursor.takeValue { (cursor) throws(JSONFault) in try take(&cursor, name) }
    }
  }

  /// Goes through the values of a list; another value is passed over.
  mutating func elements(_ take: (inout JSONCursor) throws(JSONFault) -> Void) throws(JSONFault) {
    guard try kind() == .list else { return try skip() }
    try group(closedBy: UInt8(ascii: "]")) { (cursor) throws(JSONFault) in try cursor.takeValue(take) }
  }

  /// Takes a text; another value is passed over.
  mutating func text() throws(JSONFault) -> JSONText? {
    guard try kind() == .text else {
      try skip()
      return nil
    }
    return try takenText()
  }

  /// Takes a value of any kind as it is written.
  mutating func written() throws(JSONFault) -> ArraySlice<UInt8> {
    _ = try kind()
    let start = place
    try skip()
    return bytes[start..<place]
  }

  /// Takes a value that holds no others, as it is written; nil for a table or list, which are passed over.
  mutating func scalar() throws(JSONFault) -> ArraySlice<UInt8>? {
    let kind = try kind()
    let written = try written()
    return kind == .table || kind == .list ? nil : written
  }

  /// Passes over a value.
  mutating func skip() throws(JSONFault) {
    switch try kind() {
    case .text: _ = try passText()
    case .number: try passNumber()
    case .word: try passWord()
    case .table:
      try group(closedBy: UInt8(ascii: "}")) { (cursor) throws(JSONFault) in
        try cursor.passName()
        try cursor.skip()
      }
    case .list: try group(closedBy: UInt8(ascii: "]")) { (cursor) throws(JSONFault) in try cursor.skip() }
    }
  }
}

extension JSONCursor {
  /// The next byte that is no blank.
  private var next: UInt8? {
    mutating get {
      while place < bytes.endIndex {
        let byte = bytes[place]
        if byte != 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { return byte }
        place += 1
      }
      return nil
    }
  }

  private var current: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  /// Goes through a table or list, with one step for each of its members.
  private mutating func group(
    closedBy close: UInt8, _ step: (inout JSONCursor) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    if depth == Self.depthLimit { throw fault(.tooDeep) }
    depth += 1
    place += 1
    defer { depth -= 1 }
    if take(close) { return }
    repeat { try step(&self) } while take(UInt8(ascii: ","))
    if !take(close) { throw fault() }
  }

  /// Has one value taken; one that is left is passed over.
  private mutating func takeValue(_ take: (inout JSONCursor) throws(JSONFault) -> Void) throws(JSONFault) {
    _ = next
    let start = place
    try take(&self)
    if place == start { try skip() }
  }

  private mutating func memberName() throws(JSONFault) -> JSONText {
    guard next == UInt8(ascii: "\"") else { throw fault() }
    let name = try takenText()
    if !take(UInt8(ascii: ":")) { throw fault() }
    return name
  }

  private mutating func passName() throws(JSONFault) {
    guard next == UInt8(ascii: "\"") else { throw fault() }
    _ = try passText()
    if !take(UInt8(ascii: ":")) { throw fault() }
  }

  private mutating func takenText() throws(JSONFault) -> JSONText {
    let start = place + 1
    let hasEscapes = try passText()
    return JSONText(bytes[start..<place - 1], hasEscapes: hasEscapes)
  }

  /// Passes over a text; whether it holds escapes.
  private mutating func passText() throws(JSONFault) -> Bool {
    place += 1
    var hasEscapes = false
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return hasEscapes
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try passEscape()
      case ..<0x20: throw fault()
      default: place += 1
      }
    }
    throw fault(.cutOff)
  }

  private mutating func passEscape() throws(JSONFault) {
    place += 1
    guard let byte = current else { throw fault(.cutOff) }
    guard "\"\\/bfnrtu".utf8.contains(byte) else { throw fault() }
    place += 1
    guard byte == UInt8(ascii: "u") else { return }
    for _ in 0..<4 {
      guard let digit = current else { throw fault(.cutOff) }
      if digit.hexadecimalDigit == nil { throw fault() }
      place += 1
    }
  }

  private mutating func passNumber() throws(JSONFault) {
    if current == UInt8(ascii: "-") { place += 1 }
    if current == UInt8(ascii: "0") { place += 1 } else { try passDigits() }
    if current == UInt8(ascii: ".") {
      place += 1
      try passDigits()
    }
    if let mark = current, mark | 0x20 == UInt8(ascii: "e") {
      place += 1
      if let sign = current, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
      try passDigits()
    }
  }

  private mutating func passDigits() throws(JSONFault) {
    let start = place
    while let byte = current, byte.isDigit { place += 1 }
    if place == start { throw fault() }
  }

  private mutating func passWord() throws(JSONFault) {
    for word in ["true", "false", "null"] where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return
    }
    throw fault(
      bytes.endIndex - place < 5 && bytes[place...].allSatisfy(\.isSmallLetter) ? .cutOff : .malformed)
  }
}
