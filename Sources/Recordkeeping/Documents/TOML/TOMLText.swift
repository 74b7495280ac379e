/// The text of a string: what stands between its quotes, and what its escapes stand for.
enum TOMLText {
  /// The bytes between the quotes; the line end right after three opening quotes does not count.
  static func content(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let quote = range.isEmpty ? 0 : bytes[range.lowerBound]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return withoutCurlyQuotes(range, in: bytes)
    }
    let isLong = range.count >= 3 && bytes[range.lowerBound..<range.lowerBound + 3].allSatisfy { $0 == quote }
    let width = isLong ? 3 : 1
    var start = min(range.lowerBound + width, range.upperBound)
    var end = range.upperBound
    if isLong { start = skipLineEnd(start, before: end, in: bytes) }
    // A faulty string may lack its closing quotes.
    let closing = max(start, end - width)..<end
    if closing.count == width, bytes[closing].allSatisfy({ $0 == quote }) {
      end = closing.lowerBound
    } else if let curly = CurlyQuote.last(in: bytes, start..<end) {
      end = curly.lowerBound
    } else if end > start, [34, 39].contains(bytes[end - 1]) {
      // A quote of the other kind.
      end -= 1
    }
    return start..<end
  }

  private static func skipLineEnd(_ start: Int, before end: Int, in bytes: [UInt8]) -> Int {
    guard start < end else { return start }
    if bytes[start] == UInt8(ascii: "\n") { return start + 1 }
    guard bytes[start] == UInt8(ascii: "\r"), start + 1 < end else { return start }
    return bytes[start + 1] == UInt8(ascii: "\n") ? start + 2 : start
  }

  private static func withoutCurlyQuotes(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard let width = CurlyQuote.width(at: range.lowerBound, in: bytes, before: range.upperBound) else {
      // Of a text that lacks its first quote, the last one is no part.
      let isHalf = range.count > 1 && [34, 39].contains(bytes[range.upperBound - 1])
      return isHalf ? range.lowerBound..<range.upperBound - 1 : range
    }
    let start = range.lowerBound + width
    if let last = CurlyQuote.last(in: bytes, start..<range.upperBound) { return start..<last.lowerBound }
    let hasStraight = start < range.upperBound && bytes[range.upperBound - 1] == UInt8(ascii: "\"")
    return start..<(hasStraight ? range.upperBound - 1 : range.upperBound)
  }

  /// The bytes with every escape replaced; an unknown escape stays as it is.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\\"), position + 1 < range.upperBound else {
        decoded.append(byte)
        position += 1
        continue
      }
      position = decodeEscape(bytes, at: position, before: range.upperBound, into: &decoded)
    }
    return decoded
  }

  private static func decodeEscape(
    _ bytes: [UInt8], at start: Int, before end: Int, into decoded: inout [UInt8]
  ) -> Int {
    let letter = bytes[start + 1]
    if let plain = simpleEscape(letter) {
      decoded.append(plain)
      return start + 2
    }
    let width = letter == UInt8(ascii: "u") ? 4 : 8
    if letter == UInt8(ascii: "u") || letter == UInt8(ascii: "U"), start + 2 + width <= end,
      let scalar = scalar(bytes, start + 2..<start + 2 + width)
    {
      decoded.append(contentsOf: UTF8.encode(scalar) ?? .init())
      return start + 2 + width
    }
    if let text = endOfFold(bytes, from: start + 1, before: end) { return text }
    decoded.append(bytes[start])
    return start + 1
  }

  /// The byte that a one-letter escape stands for.
  static func simpleEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  /// The code point that hexadecimal digits name, if it is one.
  static func scalar(_ bytes: [UInt8], _ range: Range<Int>) -> Unicode.Scalar? {
    var value: UInt32 = 0
    for byte in bytes[range] {
      guard let digit = byte.hexadecimalDigit else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }

  /// The text of a string with a second backslash before each that begins no escape.
  static func doublingUnknownEscapes(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var doubled: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      doubled.append(byte)
      guard byte == UInt8(ascii: "\\") else { continue }
      guard let letter = rest.first, simpleEscape(letter) != nil else {
        doubled.append(byte)
        continue
      }
      doubled.append(letter)
      rest = rest.dropFirst()
    }
    return doubled
  }

  /// Where the text goes on after a backslash at the end of a line, if that is what it is.
  static func endOfFold(_ bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var position = start
    var sawLineEnd = false
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\n"): sawLineEnd = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "\r") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "\n"): break
      default: return sawLineEnd ? position : nil
      }
      position += 1
    }
    return sawLineEnd ? position : nil
  }
}
