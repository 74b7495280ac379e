/// A text in JSON: what it says, and where each byte of that stands in the file.
struct JSONText {
  /// What it says; half a pair of surrogates stands as the sign for what is unknown.
  let bytes: [UInt8]
  /// Where it stands, without its quotes.
  let range: Range<Int>
  /// Where each byte stands and where the text ends; nil where they stand one after the other.
  private let offsets: [Int]?

  /// A text of which the cursor knows that its escapes are sound.
  init(_ written: ArraySlice<UInt8>, hasEscapes: Bool) {
    range = written.startIndex..<written.endIndex
    if !hasEscapes {
      bytes = Array(written)
      offsets = nil
      return
    }
    var (bytes, offsets): ([UInt8], [Int]) = ([], [])
    bytes.reserveCapacity(written.count)
    offsets.reserveCapacity(written.count)
    var place = written.startIndex
    while place < written.endIndex {
      let start = place
      let said = Self.next(in: written, &place)
      bytes += said
      offsets += repeatElement(start, count: said.count)
    }
    self.bytes = bytes
    self.offsets = offsets + [written.endIndex]
  }

  /// The text as text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Where a stretch of what it says stands in the file.
  func place(of stretch: Range<Int>) -> Range<Int> {
    guard let offsets else {
      return range.lowerBound + stretch.lowerBound..<range.lowerBound + stretch.upperBound
    }
    return offsets[stretch.lowerBound]..<offsets[stretch.upperBound]
  }

  /// What stands at a place, which then lies behind it.
  private static func next(in written: ArraySlice<UInt8>, _ place: inout Int) -> [UInt8] {
    let byte = written[place]
    place += 1
    guard byte == UInt8(ascii: "\\"), place < written.endIndex else { return [byte] }
    let escaped = written[place]
    place += 1
    switch escaped {
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"): return scalar(in: written, &place)
    default: return [escaped]
    }
  }

  private static func scalar(in written: ArraySlice<UInt8>, _ place: inout Int) -> [UInt8] {
    var value = unit(in: written, &place)
    if (0xD800..<0xDC00).contains(value), written[place...].starts(with: "\\u".utf8) {
      var behind = place + 2
      let low = unit(in: written, &behind)
      if (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        place = behind
      }
    }
    return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private static func unit(in written: ArraySlice<UInt8>, _ place: inout Int) -> UInt32 {
    let digits = written[place...].prefix(4)
    place = digits.endIndex
    return digits.reduce(0) { $0 << 4 | UInt32($1.hexadecimalDigit ?? 0) }
  }
}
