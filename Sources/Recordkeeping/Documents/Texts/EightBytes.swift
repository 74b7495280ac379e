/// Eight bytes of a text that are looked at together. A question to them gives the highest bit of each byte that it holds for.
/// The first of these is certain, those behind it are only possible.
struct EightBytes {
  fileprivate let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes, the first in the lowest bits.
  init(_ bits: UInt64) { self.bits = bits }

  /// Those that are the same as one.
  @inline(__always)
  func bytes(equalTo byte: UInt8) -> UInt64 {
    let others = bits ^ Self.ones &* UInt64(byte)
    return (others &- Self.ones) & ~others & Self.highest
  }

  /// Spaces that another may follow. Here the first one too is only possible.
  @inline(__always)
  var spacesBeforeSpaces: UInt64 {
    let spaces = bytes(equalTo: UInt8(ascii: " "))
    return spaces & (spaces >> 8 | 1 << 63)
  }

  /// Those that are no letter, no digit and no part of a letter beyond ASCII. All of them are certain.
  @inline(__always)
  var othersThanWords: UInt64 {
    let low = bits & ~Self.highest
    let letters = low | Self.ones &* 0x20
    // The sum of a byte below 0x80 reaches its highest bit from a certain byte on, and never the next one.
    let isLetter = (letters &+ Self.ones &* 0x1F) & ~(letters &+ Self.ones &* 0x05)
    let isDigit = (low &+ Self.ones &* 0x50) & ~(low &+ Self.ones &* 0x46)
    return ~(isLetter | isDigit | bits) & Self.highest
  }

  /// The bytes themselves with small letters, as one number.
  @inline(__always)
  var lowercased: UInt64 {
    let low = bits & ~Self.highest
    let isCapital = (low &+ Self.ones &* 0x3F) & ~(low &+ Self.ones &* 0x25) & ~bits & Self.highest
    return bits | isCapital >> 2
  }

  /// Those that are control characters.
  @inline(__always)
  var controls: UInt64 {
    let low = (bits &- Self.ones &* 0x20) & ~bits & Self.highest
    return low | bytes(equalTo: 0x7F)
  }

  /// Those that are no signs of ASCII.
  @inline(__always)
  var beyondASCII: UInt64 { bits & Self.highest }

  /// Those that are neither a visible sign of ASCII nor a space.
  @inline(__always)
  var othersThanVisible: UInt64 { controls | beyondASCII }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first byte from an offset stands that a question holds for; where there is none, the end, or the offset where that
  /// lies behind it. The last few bytes are asked about as if zeros followed.
  @inline(__always)
  func place(from offset: Int, before end: Int, where question: (EightBytes) -> UInt64) -> Int {
    let end = Swift.min(end, count)
    var place = offset
    while place < end {
      let width = Swift.min(8, end - place)
      let found = question(width == 8 ? eight(at: place) : last(width, before: end))
      if found != 0 { return Swift.min(place + found.trailingZeroBitCount / 8, end) }
      place += width
    }
    return place
  }

  /// Shows the bytes of a stretch, eight at a time; behind the last few stand zeros.
  @inline(__always)
  func forEachEight(in range: Range<Int>, _ look: (EightBytes) -> Void) {
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      look(eight(at: place))
      place += 8
    }
    if place < range.upperBound { look(last(range.upperBound - place, before: range.upperBound)) }
  }

  @inline(__always)
  private func eight(at place: Int) -> EightBytes {
    let bytes = UnsafeRawBufferPointer(self)
    return EightBytes(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
  }

  /// The last few bytes before an end, with zeros behind them.
  @inline(__always)
  private func last(_ width: Int, before end: Int) -> EightBytes {
    // Of a longer text: eight bytes that end there, without those that were asked about already.
    if end >= 8 { return EightBytes(eight(at: end - 8).bits >> UInt64(8 * (8 - width))) }
    var bits: UInt64 = 0
    for place in (end - width..<end).reversed() { bits = bits << 8 | UInt64(self[place]) }
    return EightBytes(bits)
  }
}

extension [UInt8] {
  /// The same.
  @inline(__always)
  func place(from offset: Int, before end: Int, where question: (EightBytes) -> UInt64) -> Int {
    withUnsafeBufferPointer { $0.place(from: offset, before: end, where: question) }
  }

  /// Where the first byte from an offset stands that is no visible sign of ASCII, or the end.
  func endOfVisible(from offset: Int, before end: Int) -> Int {
    place(from: offset, before: end) { $0.othersThanVisible }
  }
}
