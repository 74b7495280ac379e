/// A word of a text: where it stands, and a number by which equal words are found.
struct TextWord {
  let start: Int
  let end: Int
  /// The same for the same letters, capital or small; 0 for an address. Words can be made up that have the number of another,
  /// so it decides nothing on which safety rests.
  let number: UInt64
  /// Whether a sentence, a list item or a table cell begins with it.
  let startsSentence: Bool

  var range: Range<Int> { start..<end }

  /// The number of a word.
  static func number(of word: some Sequence<UInt8>) -> UInt64 {
    if let number = word.withContiguousStorageIfAvailable({ Self.number(of: $0, 0..<$0.count) }) {
      return number
    }
    return Array(word).withUnsafeBufferPointer { Self.number(of: $0, 0..<$0.count) }
  }

  /// The number of the word that stands somewhere in a text: eight letters are taken at a time, as small ones.
  @inline(__always)
  static func number(of bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var number = UInt64(word.count)
    bytes.forEachEight(in: word) { eight in
      number = (number ^ eight.lowercased) &* 0x9E37_79B9_7F4A_7C15
      number ^= number >> 32
    }
    return number
  }
}
