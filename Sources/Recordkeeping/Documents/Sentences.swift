/// Finds in a stretch of a file the sentences that hold one of a few words, as words with their places.
struct Sentences {
  /// A word of a sentence.
  struct Word {
    /// With small letters.
    let text: String
    /// The bytes it stands at.
    let range: Range<Int>
    /// Whether it comes first in the sentence, or after a comma, a colon, a bracket or a quotation mark.
    let startsClause: Bool
  }

  private let anchors: Set<String>
  /// The first letters of those words by their low five bits, and their lengths: a bit for each.
  private let initials: UInt32
  private let lengths: UInt64

  /// Sentences with one of these words, written in small letters.
  init(with anchors: Set<String>) {
    self.anchors = anchors
    initials = anchors.compactMap(\.utf8.first).reduce(0) { $0 | Self.bit(ofInitial: $1) }
    lengths = anchors.reduce(0) { $0 | Self.bit(ofLength: $1.utf8.count) }
  }

  private static func bit(ofInitial byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  private static func bit(ofLength count: Int) -> UInt64 { 1 << UInt64(min(count, 63)) }

  /// The sentences in a value or a body as it is written, escapes and line ends included.
  func found(in bytes: ArraySlice<UInt8>) -> [[Word]] {
    var sentences: [[Word]] = []
    var start = bytes.startIndex
    var isWanted = false
    var index = bytes.startIndex
    func close(at end: Int) {
      if isWanted { sentences.append(Self.words(in: bytes[start..<end])) }
      isWanted = false
      start = end
    }
    while index < bytes.endIndex {
      if bytes[index].isInWord {
        let end = Self.endOfWord(at: index, in: bytes)
        if !isWanted { isWanted = isAnchor(bytes[index..<end]) }
        index = end
      } else {
        if Self.endsSentence(at: index, in: bytes) { close(at: index) }
        index += Self.length(at: index, in: bytes)
      }
    }
    close(at: bytes.endIndex)
    return sentences
  }

  private func isAnchor(_ word: ArraySlice<UInt8>) -> Bool {
    guard lengths & Self.bit(ofLength: word.count) != 0, let first = word.first,
      initials & Self.bit(ofInitial: first) != 0
    else { return false }
    return anchors.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
  }

  private static func words(in bytes: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var startsClause = true
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index].isInWord else {
        if !bytes[index].isWhiteSpace, bytes[index] != UInt8(ascii: "-") { startsClause = true }
        index += length(at: index, in: bytes)
        continue
      }
      let end = endOfWord(at: index, in: bytes)
      let text = String(decoding: bytes[index..<end].map(\.lowercased), as: UTF8.self)
      words.append(Word(text: text, range: index..<end, startsClause: startsClause))
      startsClause = false
      index = end
    }
    return words
  }

  private static func endOfWord(at start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[start...].firstIndex { !$0.isInWord } ?? bytes.endIndex
  }

  /// A backslash belongs to what comes after it.
  private static func length(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.endIndex ? 2 : 1
  }

  /// At a full stop and the like, and where the next line is empty, a heading or a point of a list.
  private static func endsSentence(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return true
    case UInt8(ascii: "\n"):
      let next = bytes[(index + 1)...].first { !$0.isBlank && $0 != UInt8(ascii: "\r") }
      return next.map { "\n#-*+>".utf8.contains($0) } ?? true
    default: return false
    }
  }
}
