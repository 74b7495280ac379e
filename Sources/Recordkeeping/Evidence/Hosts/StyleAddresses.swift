/// The addresses that a style sheet has a browser call: in `url(...)`, in `@import`, and for letters in `@font-face`.
struct StyleAddresses {
  /// An address, where it stands, and what it is called for.
  typealias Found = (text: String, range: Range<Int>, means: SeenHost.Means)

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var depth = 0
  /// How deep the braces were where `@font-face` was opened.
  private var fontDepth: Int?
  /// The rule that begins with `@` and that no brace or semicolon has ended yet.
  private var atRule = ""
  private var found: [Found] = []

  /// The addresses in a stretch of a file.
  static func found(in bytes: [UInt8], _ range: Range<Int>) -> [Found] {
    var reader = StyleAddresses(bytes, range)
    reader.read()
    return reader.found
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  private mutating func read() {
    while offset < end {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "/") where bytes.at(offset + 1) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): readText()
      case UInt8(ascii: "@"): readAtRule()
      case UInt8(ascii: "{"): open()
      case UInt8(ascii: "}"): close()
      case UInt8(ascii: ";"):
        atRule = ""
        offset += 1
      default: if byte.isBareKey || byte == UInt8(ascii: "\\") { readWord() } else { offset += 1 }
      }
    }
  }

  private mutating func skipComment() {
    offset += 2
    while offset < end, !(bytes[offset] == UInt8(ascii: "*") && bytes.at(offset + 1) == UInt8(ascii: "/")) {
      offset += 1
    }
    offset += 2
  }

  private mutating func readText() {
    let content = quoted()
    if atRule == "import" { add(content) }
  }

  private mutating func readAtRule() {
    offset += 1
    atRule = word()
  }

  private mutating func open() {
    depth += 1
    if atRule == "font-face", fontDepth == nil { fontDepth = depth }
    atRule = ""
    offset += 1
  }

  private mutating func close() {
    if fontDepth == depth { fontDepth = nil }
    depth = max(depth - 1, 0)
    atRule = ""
    offset += 1
  }

  private mutating func readWord() {
    let name = word()
    guard name == "url", bytes.at(offset) == UInt8(ascii: "("), offset < end else { return }
    offset += 1
    while offset < end, bytes[offset].isWhiteSpace { offset += 1 }
    let quote = offset < end ? bytes[offset] : 0
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { return add(quoted()) }
    let start = offset
    while offset < end, bytes[offset] != UInt8(ascii: ")"), !bytes[offset].isWhiteSpace {
      if bytes[offset] == UInt8(ascii: "\\") { skipEscape() } else { offset += 1 }
    }
    add(start..<min(offset, end))
  }

  /// Goes past a backslash and what it stands before: a sign, or the number of one with the space that ends it.
  private mutating func skipEscape() {
    let digits = bytes[(offset + 1)...].prefix(6).prefix { $0.hexadecimalDigit != nil }.count
    offset += 1 + max(digits, 1)
    if digits > 0, bytes.at(offset).isWhiteSpace { offset += 1 }
  }

  /// A name, in small letters; goes past it.
  private mutating func word() -> String {
    let start = offset
    while offset < end, bytes[offset].isBareKey || bytes[offset] >= 0x80 { offset += 1 }
    // Whatever else begins a name is gone past one by one.
    if offset == start { offset += 1 }
    guard offset - start <= 12 else { return "" }
    return String(decoding: bytes[start..<min(offset, end)].map(\.lowercased), as: UTF8.self)
  }

  /// What stands between the quotes here; goes past the second one, or to the end of the line.
  private mutating func quoted() -> Range<Int> {
    let quote = bytes[offset]
    offset += 1
    let start = offset
    while offset < end, bytes[offset] != quote, bytes[offset] != UInt8(ascii: "\n") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = min(offset, end)
    let content = start..<max(start, offset)
    if offset < end, bytes[offset] == quote { offset += 1 }
    return content
  }

  private mutating func add(_ range: Range<Int>) {
    // Only of imports is the address a style sheet; a namespace is a name and is never called.
    if atRule == "namespace" { return }
    let means: SeenHost.Means = atRule == "import" ? .style : fontDepth != nil ? .font : .image
    found.append((Self.unescaped(bytes[range]), range, means))
  }

  /// A text of a style sheet without its backslashes: `\2f` is a slash.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "\\")) else { return String(decoding: text, as: UTF8.self) }
    var output = String.UnicodeScalarView()
    var plain: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        plain.append(byte)
        continue
      }
      let digits = rest.prefix(6).prefix { $0.hexadecimalDigit != nil }
      rest = rest.dropFirst(max(digits.count, 1))
      if digits.isEmpty {
        plain.append(next)
        continue
      }
      if rest.first?.isWhiteSpace ?? false { rest = rest.dropFirst() }
      output.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
      plain = []
      let number = digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexadecimalDigit ?? 0) }
      output.append(Unicode.Scalar(number) ?? "\u{FFFD}")
    }
    output.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
    return String(output)
  }
}
