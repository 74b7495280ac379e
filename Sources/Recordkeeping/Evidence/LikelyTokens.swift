/// Stretches of a page that look like a key or a session: long, and of letters and digits in no order of words.
enum LikelyTokens {
  private static let shortest = 24
  private static let fewestDigits = 4

  /// The stretches in a page.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for offset in 0...bytes.count {
      let byte = bytes.at(offset)
      if offset < bytes.count, byte.isBareKey || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%") {
        continue
      }
      if offset - start >= shortest, isToken(bytes[start..<offset]) { ranges.append(start..<offset) }
      start = offset + 1
    }
    return ranges
  }

  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count(where: \.isDigit) >= fewestDigits && bytes.contains(where: \.isLetter)
      && !ConsentText.isID(String(decoding: bytes, as: UTF8.self))
  }
}
