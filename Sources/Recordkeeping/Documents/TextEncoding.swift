/// Looks for bytes that no text may hold: what is not UTF-8, NUL, line ends of another age; and, where no rule on
/// words looks, signs that turn the direction of reading.
struct TextEncoding {
  private let bytes: [UInt8]
  private let file: Int
  private let seesTurns: Bool
  private typealias Places = (first: Range<Int>, last: Range<Int>, count: Int)
  private var notText: Places?
  private var nul: Places?
  private var loneReturn: Places?
  private var turn: Places?
  private var longLine: Places?

  init(_ bytes: [UInt8], file: Int, seesTurns: Bool = false) {
    self.bytes = bytes
    self.file = file
    self.seesTurns = seesTurns
  }

  /// Goes through a stretch of the bytes and remembers the first place of each kind.
  mutating func check(_ range: Range<Int>, longestLine: Int = .max) {
    var offset = range.lowerBound
    var line = offset
    let end = min(range.upperBound, bytes.count)
    while true {
      offset = bytes.endOfVisible(from: offset, before: end)
      guard offset < end else { break }
      let byte = bytes[offset]
      if byte & 0x80 != 0 {
        let width = Self.sequenceWidth(at: offset, in: bytes, before: end)
        if width == 0 { Self.add(offset..<offset + 1, to: &notText) }
        if seesTurns, width == 3, turnsDirection(at: offset) { Self.add(offset..<offset + 3, to: &turn) }
        offset += max(width, 1)
        continue
      }
      if byte < 0x20 {
        checkControl(byte, at: offset)
        if byte == 10 {
          if offset - line > longestLine { Self.add(line..<line, to: &longLine) }
          line = offset + 1
        }
      }
      offset += 1
    }
    if offset - line > longestLine { Self.add(line..<line, to: &longLine) }
  }

  private mutating func checkControl(_ byte: UInt8, at offset: Int) {
    if byte == 0 { Self.add(offset..<offset + 1, to: &nul) }
    if byte == 13, offset + 1 >= bytes.count || bytes[offset + 1] != 10 {
      Self.add(offset..<offset + 1, to: &loneReturn)
    }
  }

  /// U+202A to U+202E and U+2066 to U+2069: the text on the screen is then another than the text that counts.
  private func turnsDirection(at offset: Int) -> Bool {
    guard bytes[offset] == 0xE2 else { return false }
    switch bytes[offset + 1] {
    case 0x80: return (0xAA...0xAE).contains(bytes[offset + 2])
    case 0x81: return (0xA6...0xA9).contains(bytes[offset + 2])
    default: return false
    }
  }

  private static func add(_ place: Range<Int>, to found: inout Places?) {
    found = (found?.first ?? place, place, (found?.count ?? 0) + 1)
  }

  /// How many bytes the UTF-8 sequence at an offset takes; 0 when it is none.
  static func sequenceWidth(at offset: Int, in bytes: [UInt8], before end: Int) -> Int {
    func follows(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < end && allowed.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// One flaw for each kind, at its first place.
  var flaws: [Flaw] {
    var flaws: [Flaw] = []
    if let notText {
      flaws.append(flaw(.encodingNotUTF8, notText, detail: wordsForNotUTF8(notText)))
      // A file in UTF-16 is full of NUL bytes: that is the same fault.
      if isUTF16 { return flaws }
    }
    if let nul {
      let words = more(nul.count, nl: "een NUL-byte", en: "a NUL byte")
      flaws.append(flaw(.nulByte, nul, detail: words, cure: cure(nul) { $0.filter { $0 != 0 } }))
    }
    if let loneReturn {
      let words = more(
        loneReturn.count, nl: "een regeleinde dat alleen uit CR bestaat",
        en: "a line end that is a CR alone")
      let cure = cure(loneReturn, upTo: Self.longestText) { Self.withLineFeeds($0) }
      flaws.append(flaw(.carriageReturnAlone, loneReturn, detail: words, cure: cure))
    }
    if let turn {
      let last =
        UInt32(bytes[turn.first.lowerBound + 1] & 0x3F) << 6 | UInt32(bytes[turn.first.upperBound - 1] & 0x3F)
      let name = "U+" + String(0x2000 | last, radix: 16, uppercase: true)
      let words = more(
        turn.count, nl: "\(name) keert de leesrichting om: op het scherm staat iets anders dan er geldt",
        en: "\(name) turns the direction of reading: the screen shows something else than what counts")
      let cure = turn.count == 1 ? cure(turn) { _ in [] } : nil
      flaws.append(flaw(.controlCharacter, turn, detail: words, cure: cure))
    }
    if let longLine {
      let words = more(
        longLine.count, nl: "een regel is langer dan 64 KiB", en: "a line is longer than 64 KiB")
      flaws.append(flaw(.textTooLong, longLine, detail: words))
    }
    return flaws
  }

  private func flaw(
    _ fault: SyntaxFault, _ found: Places, detail: Wording, cure: Suggestion? = nil
  ) -> Flaw {
    Flaw(fault.rawValue, at: Span(file: file, found.first), detail: detail, suggestion: cure)
  }

  /// A whole file saved by an old program has such line ends everywhere.
  private static let longestText = 16_384

  /// The stretch from the first place to the last with every one of them mended; nil when that is long.
  private func cure(
    _ found: Places, upTo limit: Int = 256, _ mended: (ArraySlice<UInt8>) -> [UInt8]
  ) -> Suggestion? {
    let stretch = found.first.lowerBound..<found.last.upperBound
    guard stretch.count <= limit else { return nil }
    let bytes = mended(bytes[stretch])
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? Suggestion(Span(file: file, stretch), text) : nil
  }

  /// The bytes with a line feed for every carriage return that has none.
  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.indices.map { index in
      let isAlone = bytes[index] == 13 && (index + 1 >= bytes.endIndex || bytes[index + 1] != 10)
      return isAlone ? 10 : bytes[index]
    }
  }

  var isUTF16: Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private func wordsForNotUTF8(_ found: Places) -> Wording {
    if isUTF16 {
      return Wording(
        nl: "het bestand is als UTF-16 bewaard; hier hoort UTF-8",
        en: "the file is saved as UTF-16; UTF-8 is expected")
    }
    let byte = bytes[found.first.lowerBound]
    let shown = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return more(
      found.count, nl: "byte \(shown) is geen UTF-8; het bestand is misschien als Windows-1252 bewaard",
      en: "byte \(shown) is not UTF-8; the file may be saved as Windows-1252")
  }

  private func more(_ count: Int, nl: String, en: String) -> Wording {
    guard count > 1 else { return Wording(nl: nl, en: en) }
    return Wording(nl: "\(nl); het eerste van \(count)", en: "\(en); the first of \(count)")
  }
}
