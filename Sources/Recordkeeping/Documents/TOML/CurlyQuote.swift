/// The quotes that word processors put in the place of `"` and `'`.
enum CurlyQuote {
  /// How many bytes a curly quote at an offset takes; nil when there is none.
  static func width(at offset: Int, in bytes: [UInt8], before end: Int) -> Int? {
    guard offset + 1 < end else { return nil }
    switch bytes[offset] {
    case 0xC2:
      // « » ´
      return [0xAB, 0xBB, 0xB4].contains(bytes[offset + 1]) ? 2 : nil
    case 0xE2:
      guard offset + 2 < end, bytes[offset + 1] == 0x80 else { return nil }
      let last = bytes[offset + 2]
      // U+2018 to U+201F, then ′ ″ ‹ ›
      return (0x98...0x9F).contains(last) || [0xB2, 0xB3, 0xB9, 0xBA].contains(last) ? 3 : nil
    case 0xEF:
      // The full-width quote.
      return offset + 2 < end && bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x82 ? 3 : nil
    default:
      return nil
    }
  }

  /// The last curly quote in a stretch.
  static func last(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var offset = range.upperBound - 1
    while offset >= range.lowerBound {
      if let width = width(at: offset, in: bytes, before: range.upperBound) { return offset..<offset + width }
      offset -= 1
    }
    return nil
  }
}
