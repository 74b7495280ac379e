/// Takes a text apart into words, in one pass: what is no letter and no digit stands between them, and a web or e-mail
/// address is one word without a meaning.
struct TextWords {
  private let bytes: [UInt8]
  private let end: Int
  private let isMarkdown: Bool
  private let hasEscapes: Bool
  private var offset: Int
  private var startsSentence = true
  /// The next letter or full stop, as far as it was looked for.
  private var landmark = 0
  private(set) var words: [TextWord] = []

  /// The words of a stretch of Markdown, or of a TOML text as it was written, quotes and all.
  init(_ bytes: [UInt8], _ range: Range<Int>, isMarkdown: Bool) {
    self.bytes = bytes
    self.isMarkdown = isMarkdown
    offset = range.lowerBound
    end = min(range.upperBound, bytes.count)
    words.reserveCapacity((end - offset) / 6 + 1)
    hasEscapes = !isMarkdown && bytes.at(range.lowerBound) == UInt8(ascii: "\"")
    read()
  }

  private mutating func read() {
    while offset < end {
      if isLetter(at: offset) {
        readWord()
      } else {
        readBetween()
      }
    }
  }

  private mutating func readWord() {
    let start = offset
    offset = Self.endOfWord(from: start, before: end, in: bytes)
    var number = bytes.withUnsafeBufferPointer { TextWord.number(of: $0, start..<offset) }
    if let last = endOfAddress(number) {
      offset = last
      number = 0
    }
    words.append(TextWord(start: start, end: offset, number: number, startsSentence: startsSentence))
    startsSentence = false
  }

  private mutating func readBetween() {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\\") where hasEscapes: offset += escapeWidth
    case UInt8(ascii: "<") where isMarkdown && bytes.holds("<!--", at: offset): skipComment()
    case UInt8(ascii: "]") where isMarkdown && bytes.at(offset + 1) == UInt8(ascii: "("): skipLinkAddress()
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if endsSentence() { startsSentence = true }
      offset += 1
    case UInt8(ascii: "|") where isMarkdown:
      startsSentence = true
      offset += 1
    case 10:
      if isMarkdown, startsBlock(at: offset + 1) { startsSentence = true }
      offset += 1
    default: offset += widthBetween
    }
  }

  private static func endOfWord(from start: Int, before end: Int, in bytes: [UInt8]) -> Int {
    var next = start
    while true {
      next = bytes.place(from: next, before: end) {
        $0.othersThanWords | $0.bytes(equalTo: 0xC2) | $0.bytes(equalTo: 0xE2)
      }
      guard next < end, isLetter(bytes, at: next) else { return next }
      next += 1
    }
  }

  /// Unaccented letters and digits, and everything beyond ASCII but spaces and punctuation.
  private func isLetter(at offset: Int) -> Bool { Self.isLetter(bytes, at: offset) }

  private static func isLetter(_ bytes: [UInt8], at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isLetter || byte.isDigit }
    if byte == 0xC2 { return !(0x80...0xBF).contains(bytes.at(offset + 1)) }
    // U+2000 to U+2BFF: punctuation, the euro sign, arrows and drawings.
    return !(byte == 0xE2 && (0x80...0xAF).contains(bytes.at(offset + 1)))
  }

  private var widthBetween: Int {
    switch bytes[offset] {
    case 0xC2: 2
    case 0xE2: 3
    default: 1
    }
  }

  private var escapeWidth: Int {
    switch bytes.at(offset + 1) {
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }

  /// Where the word just read goes on as an address: `https://...`, `www.x.nl`, `naam@x.nl`.
  private func endOfAddress(_ number: UInt64) -> Int? {
    let sign = bytes.at(offset)
    if sign == 0x20 { return nil }
    let isWeb =
      sign == UInt8(ascii: ":") && bytes.at(offset + 1) == UInt8(ascii: "/")
      || sign == UInt8(ascii: ".") && number == Self.world
    guard isWeb || sign == UInt8(ascii: "@") else { return nil }
    var last = offset
    while last < end, bytes[last] > 0x20, !bytes[last].closesAddress { last += 1 }
    return last
  }

  private static let world = TextWord.number(of: "www".utf8)

  /// The address of a link, which no reader sees; on one line, and of no great length.
  private mutating func skipLinkAddress() {
    let line = bytes[offset..<min(end, offset + 1000)].prefix { $0 != 10 && $0 != UInt8(ascii: ")") }
    offset = line.endIndex < end && bytes[line.endIndex] == UInt8(ascii: ")") ? line.endIndex : offset + 1
  }

  private mutating func skipComment() {
    while offset < end, !bytes.holds("-->", at: offset) { offset += 1 }
  }

  /// A full stop ends a sentence when a capital or the end follows, unless it stands behind a single letter: `o.a.`
  private mutating func endsSentence() -> Bool {
    if bytes[offset] == UInt8(ascii: "."), let last = words.last, last.end == offset,
      last.end - last.start == 1
    {
      return false
    }
    // A row of signs is gone through once, however many of them can end a sentence.
    if landmark <= offset {
      landmark = offset + 1
      while landmark < end, !isLetter(at: landmark), bytes[landmark] != UInt8(ascii: ".") { landmark += 1 }
    }
    guard landmark < end, landmark > offset + 1 else { return landmark >= end }
    return bytes[landmark] >= 0x80 || (0x41...0x5A).contains(bytes[landmark])
  }

  /// An empty line, a list item, a heading, a quotation or a row of a table.
  private func startsBlock(at line: Int) -> Bool {
    var next = line
    while next < end, bytes[next].isBlank || bytes[next] == 13 { next += 1 }
    guard next < end else { return true }
    if bytes[next].isDigit {
      while next < end, bytes[next].isDigit { next += 1 }
      return [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes.at(next)) && bytes.at(next + 1).isBlank
    }
    return bytes[next].beginsBlock
  }
}

extension UInt8 {
  /// What ends a web address or an e-mail address in a text.
  fileprivate var closesAddress: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "]"): true
    default: false
    }
  }

  /// What begins a block of Markdown other than a paragraph, or ends a line that is empty.
  fileprivate var beginsBlock: Bool {
    switch self {
    case 10, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: ">"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }
}
