/// A word of a text: where it stands, and a number by which equal words are found.
struct TextWord {
  let start: Int
  let end: Int
  /// The same for the same letters, capital or small; 0 for an address.
  let number: UInt64
  /// Whether a sentence, a list item or a table cell begins with it.
  let startsSentence: Bool

  var range: Range<Int> { start..<end }

  /// The number of a word (FNV-1a, 64 bits).
  static func number(of word: some Sequence<UInt8>) -> UInt64 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { number = (number ^ UInt64(byte.lowercased)) &* 0x0000_0100_0000_01B3 }
    return number
  }
}
