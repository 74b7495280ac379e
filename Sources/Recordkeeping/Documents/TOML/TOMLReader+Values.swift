extension TOMLReader {
  /// Reads one value; `depth` counts the tables, arrays and key parts around it.
  mutating func readValue(depth: Int) throws(Interruption) -> Int32 {
    guard depth <= limits.depth else { throw failTooDeep(at: position) }
    let byte = at(position)
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try readString(byte)
    case UInt8(ascii: "["): return try readArray(depth: depth)
    case UInt8(ascii: "{"): return try readInlineTable(depth: depth)
    case UInt8(ascii: "t") where isWord("true"): return addWord(.boolean, 4, bits: 1)
    case UInt8(ascii: "f") where isWord("false"): return addWord(.boolean, 5, bits: 0)
    case UInt8(ascii: "i") where isWord("inf"), UInt8(ascii: "n") where isWord("nan"):
      return addWord(.float, 3, bits: 0)
    case _ where byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"):
      return try readNumberOrDate()
    default: return try readOddValue()
    }
  }

  private mutating func addWord(_ kind: TOMLValue.Kind, _ width: Int, bits: Int64) -> Int32 {
    position += width
    return add(TOMLNode(kind, position - width..<position, bits: bits))
  }

  private func isWord(_ word: StaticString) -> Bool {
    let width = word.utf8CodeUnitCount
    guard position + width <= end, isDelimiter(at: position + width) else { return false }
    for offset in 0..<width where bytes[position + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// Whether a bare value is over at an offset.
  func isDelimiter(at offset: Int) -> Bool {
    switch at(offset) {
    case 0, 9, 10, 13, 32, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"): true
    case 0xC2...: InvisibleSign.found(at: offset, in: bytes, before: end) != nil
    default: false
    }
  }

  private mutating func readNumberOrDate() throws(Interruption) -> Int32 {
    let start = position
    if let (kind, end) = TOMLDate.read(bytes, from: start, before: end), isDelimiter(at: end) {
      position = end
      return add(TOMLNode(kind, start..<end))
    }
    var tokenEnd = start
    while !isDelimiter(at: tokenEnd) { tokenEnd += 1 }
    guard let number = TOMLNumber.read(bytes, start..<tokenEnd), !isFollowedByWords(at: tokenEnd) else {
      return try readOddValue()
    }
    position = tokenEnd
    if at(tokenEnd) == UInt8(ascii: ","), let fraction = endOfDecimalComma(at: tokenEnd) {
      return readDecimalComma(start..<fraction)
    }
    switch number {
    case .integer(let value): return add(TOMLNode(.integer, start..<tokenEnd, bits: value))
    case .float: return add(TOMLNode(.float, start..<tokenEnd))
    case .tooLarge:
      reportOutOfRange(start..<tokenEnd)
      return add(TOMLNode(.integer, start..<tokenEnd, flags: .faulty))
    }
  }

  /// After digits: whether a text goes on, as in `36 months`.
  private func isFollowedByWords(at offset: Int) -> Bool {
    guard at(offset).isBlank else { return false }
    var next = offset
    while at(next).isBlank { next += 1 }
    guard !isDelimiter(at: next), openBrackets == 0 || at(next).isLetter else { return false }
    return !bytes[next..<max(next, endOfOddText(from: next))].contains(UInt8(ascii: "="))
  }
}
