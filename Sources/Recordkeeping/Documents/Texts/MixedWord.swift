/// A word of letters from our own alphabet and from another that looks like it.
struct MixedWord {
  let range: Range<Int>
  /// The first letter that is not of the alphabet of the word's most letters.
  let stranger: Unicode.Scalar
  /// The alphabet that it comes from.
  let alphabet: Alphabet
  /// The word in Latin letters alone, where each strange letter has one that looks the same.
  let inLatin: String?

  /// The mixed words of a file, in order.
  static func all(in bytes: [UInt8]) -> [MixedWord] {
    var words: [MixedWord] = []
    var offset = 0
    while true {
      offset = bytes.place(from: offset, before: bytes.count) { $0.beyondASCII }
      guard offset < bytes.count else { return words }
      let byte = bytes[offset]
      // Greek, Cyrillic and Armenian letters begin with these bytes, Cherokee ones with E1.
      guard (0xCD...0xD6).contains(byte) || byte == 0xE1,
        let point = CodePoint(at: offset, in: bytes),
        let alphabet = Alphabet(point.scalar), alphabet != .latin
      else {
        offset += 1
        continue
      }
      let range = word(around: point.range, in: bytes)
      if let mixed = MixedWord(range, in: bytes) { words.append(mixed) }
      offset = range.upperBound
    }
  }

  private static func word(around middle: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = middle.lowerBound
    while let point = CodePoint(before: start, in: bytes), point.isPartOfWord {
      start = point.range.lowerBound
    }
    var end = middle.upperBound
    while let point = CodePoint(at: end, in: bytes), point.isPartOfWord { end = point.range.upperBound }
    return start..<end
  }

  private init?(_ range: Range<Int>, in bytes: [UInt8]) {
    var letters: [(scalar: Unicode.Scalar, alphabet: Alphabet)] = []
    var offset = range.lowerBound
    while let point = CodePoint(at: offset, in: bytes), offset < range.upperBound {
      if let alphabet = Alphabet(point.scalar) { letters.append((point.scalar, alphabet)) }
      offset = point.range.upperBound
    }
    let latin = letters.filter { $0.alphabet == .latin }
    guard !latin.isEmpty, latin.count < letters.count, !Self.isSymbol(letters.map(\.scalar)) else {
      return nil
    }
    let isLatin = latin.count * 2 >= letters.count
    guard let stranger = letters.first(where: { ($0.alphabet == .latin) != isLatin }) else { return nil }
    self.range = range
    self.stranger = stranger.scalar
    alphabet = stranger.alphabet
    inLatin = isLatin ? Self.latin(bytes[range]) : nil
  }

  /// `μg`, `kΩ`, `TNFα`: a Greek letter that stands for a quantity, before or after Latin ones.
  private static func isSymbol(_ letters: [Unicode.Scalar]) -> Bool {
    let greek = letters.filter { Alphabet($0) == .greek }
    guard greek.count == 1, let symbol = greek.first, letters.first == symbol || letters.last == symbol else {
      return false
    }
    if Alphabet.plainlyGreek.contains(symbol) { return true }
    return letters.last == symbol && letters.dropLast().allSatisfy { (0x41...0x5A).contains($0.value) }
  }

  private static func latin(_ word: ArraySlice<UInt8>) -> String? {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if (Alphabet(scalar) ?? .latin) == .latin {
        text.append(scalar)
      } else if let twin = Alphabet.twins[scalar] {
        text.append(twin)
      } else {
        return nil
      }
    }
    return String(text)
  }
}

extension CodePoint {
  /// A letter, a digit, or an accent written apart.
  fileprivate var isPartOfWord: Bool {
    if value < 0x80 { return UInt8(value).isLetter || UInt8(value).isDigit }
    return Alphabet(scalar) != nil || (0x0300...0x036F).contains(value)
  }
}
