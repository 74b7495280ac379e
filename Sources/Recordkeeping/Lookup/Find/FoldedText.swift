/// A text in which capitals and accents count for nothing: `Één` is `een`. Each byte knows from which byte of the text
/// it comes.
struct FoldedText: Sendable {
  /// The folded bytes.
  let bytes: [UInt8]
  /// For each of them, the offset in the text of the character that it comes from.
  let origins: [Int]
  /// How long the text is.
  private let length: Int

  /// Folds a text.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Folds a stretch of bytes; offsets count from the first of them.
  init(_ text: some RandomAccessCollection<UInt8>) {
    let text = Array(text)
    length = text.count
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(text.count)
    origins.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard byte >= 0x80, let point = CodePoint(at: offset, in: text) else {
        bytes.append(byte.lowercased)
        origins.append(offset)
        offset += 1
        continue
      }
      for folded in Self.folded(point.scalar) {
        bytes.append(folded)
        origins.append(offset)
      }
      offset = point.range.upperBound
    }
    self.bytes = bytes
    self.origins = origins
  }

  /// The letter without its accent, small; nothing for an accent that is written apart.
  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return []
    case 0xC0...0x17F:
      let plain = Self.latin[Int(scalar.value) - 0xC0]
      if plain != " " { return Array(plain.utf8) }
    case 0x2018, 0x2019: return [UInt8(ascii: "'")]
    case 0x201C, 0x201D: return [UInt8(ascii: "\"")]
    case 0x2010, 0x2011, 0x2013: return [UInt8(ascii: "-")]
    case 0xA0, 0x202F: return [UInt8(ascii: " ")]
    default: break
    }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  /// The plain letters for U+00C0 to U+017F; a space where there is none.
  private static let latin: [String] = {
    let one = "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y"
    let two =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllllllllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    var letters = (one + two).unicodeScalars.map { String($0) }
    let pairs = [
      (0xC6, "ae"), (0xE6, "ae"), (0xDF, "ss"), (0x132, "ij"), (0x133, "ij"), (0x152, "oe"), (0x153, "oe"),
    ]
    for (scalar, text) in pairs { letters[scalar - 0xC0] = text }
    return letters
  }()

  /// Where a folded text stands for the first time from a byte of the folded text on: as offsets in the text, with the
  /// byte from which to go on; nil where it does not.
  func range(of sought: FoldedText, from: Int = 0) -> (range: Range<Int>, next: Int)? {
    guard let first = sought.bytes.first, sought.bytes.count <= bytes.count else { return nil }
    let last = bytes.count - sought.bytes.count
    var start = from
    while start <= last {
      let end = start + sought.bytes.count
      if bytes[start] == first, bytes[start..<end].elementsEqual(sought.bytes) {
        return (origins[start]..<(end < origins.count ? origins[end] : length), start + 1)
      }
      start += 1
    }
    return nil
  }

  /// Every place where a folded text stands, as offsets in the text.
  func ranges(of sought: FoldedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let place = range(of: sought, from: from) {
      found.append(place.range)
      from = place.next
    }
    return found
  }

  /// Whether a folded text stands in it.
  func holds(_ sought: FoldedText) -> Bool { sought.bytes.isEmpty || range(of: sought) != nil }
}
