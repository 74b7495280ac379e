import Testing

@testable import Recordkeeping

@Suite("Eight bytes at a time")
struct EightBytesTests {
  /// The place that is found in a text of one byte over and over with another in it.
  private func found(
    _ byte: UInt8, at place: Int, of count: Int, around: UInt8 = UInt8(ascii: "x"),
    _ question: (EightBytes) -> UInt64
  ) -> Int {
    var bytes = [UInt8](repeating: around, count: count)
    bytes[place] = byte
    return bytes.place(from: 0, before: count, where: question)
  }

  @Test func `find a byte wherever it stands`() {
    for count in 1...25 {
      for place in 0..<count {
        #expect(found(0x22, at: place, of: count) { $0.bytes(equalTo: 0x22) } == place)
        #expect(found(0x80, at: place, of: count) { $0.beyondASCII } == place)
      }
    }
  }

  @Test func `tell every byte as one byte alone would be told`() {
    for byte in UInt8.min...UInt8.max {
      for around in [0x20, 0x7E, 0x61] as [UInt8] {
        let isVisible = byte >= 0x20 && byte < 0x7F
        let isControl = byte < 0x20 || byte == 0x7F
        let word = [UInt8](repeating: UInt8(ascii: "m"), count: 4) + [byte] + [0x39, 0x5A, 0x7A, 0x80]
        #expect(word.place(from: 0, before: 9) { $0.othersThanWords } == (byte.isInWord ? 9 : 4))
        #expect(found(byte, at: 3, of: 11, around: around) { $0.othersThanVisible } == (isVisible ? 11 : 3))
        #expect(found(byte, at: 9, of: 11, around: around) { $0.controls } == (isControl ? 9 : 11))
      }
    }
  }

  @Test func `become small letters, and nothing else changes`() {
    for byte in UInt8.min...UInt8.max {
      let bytes = [UInt8(ascii: "Z"), byte, 0x40, 0x5B, 0x60, 0x7B, 0xC1, byte]
      let eight = EightBytes(bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) })
      let small = bytes.map(\.lowercased)
      #expect(eight.lowercased == small.reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  @Test func `are shown to the end of a stretch, and zeros behind it`() {
    for (start, end) in [(0, 0), (0, 3), (0, 8), (2, 11), (1, 20), (17, 20)] {
      let bytes = (1...20).map { UInt8($0) }
      var shown: [UInt8] = []
      bytes.withUnsafeBufferPointer { buffer in
        buffer.forEachEight(in: start..<end) { eight in
          shown += (0..<8).map { UInt8(truncatingIfNeeded: eight.lowercased >> UInt64(8 * $0)) }
        }
      }
      #expect(Array(shown.prefix(end - start)) == Array(bytes[start..<end]))
      #expect(shown.dropFirst(end - start).allSatisfy { $0 == 0 } && shown.count % 8 == 0)
    }
  }

  @Test func `take the first of several, and none outside the stretch`() {
    let bytes = Array("ab\"cd\"\u{1}ef\"".utf8)
    let isQuote: (EightBytes) -> UInt64 = { $0.bytes(equalTo: 0x22) }
    #expect(bytes.place(from: 0, before: 10, where: isQuote) == 2)
    #expect(bytes.place(from: 3, before: 10, where: isQuote) == 5)
    #expect(bytes.place(from: 6, before: 9, where: isQuote) == 9)
    #expect(bytes.place(from: 6, before: 99, where: isQuote) == 9)
    #expect(bytes.place(from: 0, before: 10) { $0.bytes(equalTo: 0x22) | $0.controls } == 2)
    #expect(bytes.place(from: 6, before: 10) { $0.bytes(equalTo: 0x22) | $0.controls } == 6)
    #expect([UInt8]().place(from: 0, before: 0, where: isQuote) == 0)
  }
}
