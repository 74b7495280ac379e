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

  private let anchors: Anchors
  private let others: Anchors?

  /// Sentences with one of these words, written in small letters, and with one of some others, where those are given.
  init(with anchors: Set<String>, and others: Set<String>? = nil) {
    self.anchors = Anchors(anchors)
    self.others = others.map(Anchors.init)
  }

  /// The sentences in a value or a body as it is written, escapes and line ends included.
  func found(in bytes: ArraySlice<UInt8>) -> [[Word]] {
    let anchored = anchored(in: bytes)
    guard let others else { return anchored.map { Self.words(in: bytes[$0]) } }
    return anchored.filter { others.stand(in: bytes[$0]) }.map { Self.words(in: bytes[$0]) }
  }

  /// Where the sentences stand that hold one of the words. Most texts have none, so that their words are only looked at, not
  /// kept.
  private func anchored(in slice: ArraySlice<UInt8>) -> [Range<Int>] {
    slice.withUnsafeBufferPointer { bytes in
      var anchored: [Range<Int>] = []
      var (start, index, isAnchored) = (0, 0, false)
      func close(at end: Int) {
        if isAnchored { anchored.append(slice.startIndex + start..<slice.startIndex + end) }
        (start, isAnchored) = (end, false)
      }
      while index < bytes.count {
        if bytes[index].isInWord {
          let end = bytes.place(from: index, before: bytes.count) { $0.othersThanWords }
          if !isAnchored { isAnchored = anchors.hold(bytes, index..<end) }
          index = end
        } else {
          if Self.endsSentence(at: slice.startIndex + index, in: slice) { close(at: index) }
          index += Self.length(at: slice.startIndex + index, in: slice)
        }
      }
      close(at: bytes.count)
      return anchored
    }
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

/// A few words that sentences are looked for by.
private struct Anchors {
  /// The numbers of the words.
  private let numbers: [UInt64]
  /// The first letters of those words by their low five bits, and their lengths: a bit for each.
  private let initials: UInt32
  private let lengths: UInt64

  init(_ words: Set<String>) {
    numbers = words.map { TextWord.number(of: $0.utf8) }
    initials = words.compactMap(\.utf8.first).reduce(0) { $0 | Self.bit(ofInitial: $1) }
    lengths = words.reduce(0) { $0 | Self.bit(ofLength: $1.utf8.count) }
  }

  private static func bit(ofInitial byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  private static func bit(ofLength count: Int) -> UInt64 { 1 << UInt64(min(count, 63)) }

  /// Whether a word is among them, whatever its capitals.
  @inline(__always)
  func hold(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    lengths & Self.bit(ofLength: word.count) != 0
      && initials & Self.bit(ofInitial: bytes[word.lowerBound]) != 0
      && numbers.contains(TextWord.number(of: bytes, word))
  }

  /// Whether one of them stands in a sentence.
  func stand(in sentence: ArraySlice<UInt8>) -> Bool {
    sentence.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard bytes[index].isInWord else {
          // A backslash belongs to what comes after it.
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
          continue
        }
        let end = bytes.place(from: index, before: bytes.count) { $0.othersThanWords }
        if hold(bytes, index..<end) { return true }
        index = end
      }
      return false
    }
  }
}
