/// A text of a register taken apart: its words, what is known of each, and the phrases in it.
struct ReadText {
  let text: RegisterText
  let bytes: [UInt8]
  let words: [TextWord]
  /// What each word does in a sentence, in the order of the words.
  let classes: [WordClass]
  /// All that any of the words does.
  let present: WordClass
  private(set) var matches: [PhraseMatch] = []

  init(_ text: RegisterText, in bytes: [UInt8], _ phrases: Phrases = .builtIn) {
    self.text = text
    self.bytes = bytes
    words = TextWords(bytes, text.range, isMarkdown: text.isBody).words
    var classes: [WordClass] = []
    var present: WordClass = []
    var begun: [(word: Int, place: Int)] = []
    classes.reserveCapacity(words.count)
    for (index, word) in words.enumerated() {
      let place = phrases.place(of: word.number)
      guard let place else {
        classes.append([])
        continue
      }
      classes.append(phrases.classes[place])
      present.formUnion(phrases.classes[place])
      if !phrases.beginnings[place].isEmpty { begun.append((index, place)) }
    }
    self.classes = classes
    self.present = present
    find(begun, phrases)
  }

  private mutating func find(_ begun: [(word: Int, place: Int)], _ phrases: Phrases) {
    var last: [String: Int] = [:]
    for (start, place) in begun {
      for match in longest(phrases.beginnings[place], phrases, at: start)
      where last[match.phrase.rule, default: 0] <= start {
        last[match.phrase.rule] = match.words.upperBound
        matches.append(match)
      }
    }
  }

  /// Of each rule, the longest of its phrases that begins at a word.
  private func longest(_ spellings: [Int], _ phrases: Phrases, at start: Int) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    for place in spellings {
      guard mayBegin(place, phrases, at: start) else { continue }
      let spelling = phrases.spellings[place]
      guard let end = end(of: spelling.words[...], from: start),
        counts(phrases.phrases[spelling.phrase], spelling, start..<end)
      else { continue }
      let match = PhraseMatch(phrase: phrases.phrases[spelling.phrase], words: start..<end)
      guard let other = found.firstIndex(where: { $0.phrase.rule == match.phrase.rule }) else {
        found.append(match)
        continue
      }
      if found[other].words.count < match.words.count { found[other] = match }
    }
    return found
  }

  /// Whether the second word is there too, which few spellings pass.
  private func mayBegin(_ spelling: Int, _ phrases: Phrases, at start: Int) -> Bool {
    let second = phrases.seconds[spelling]
    return second == Phrases.gap || start + 1 < words.count && words[start + 1].number == second
  }

  private func end(of sought: ArraySlice<UInt64>, from start: Int) -> Int? {
    guard let first = sought.first else { return start }
    guard start < words.count else { return nil }
    if first == Phrases.gap {
      for length in 0...3 {
        if let end = end(of: sought.dropFirst(), from: start + length) { return end }
      }
      return nil
    }
    guard words[start].number == first else { return nil }
    if sought.count > 1, start + 1 < words.count, words[start + 1].startsSentence { return nil }
    return end(of: sought.dropFirst(), from: start + 1)
  }

  private func counts(_ phrase: Phrase, _ spelling: Phrases.Spelling, _ range: Range<Int>) -> Bool {
    if !phrase.keys.isEmpty, !phrase.keys.contains(text.key) { return false }
    if phrase.isWhole, range.count != words.count { return false }
    if let longest = phrase.longest,
      range.lowerBound > 0 || words.count > longest || words.contains(where: { $0.number == 0 })
    {
      return false
    }
    if phrase.isExact, !zip(words[range], spelling.exact).allSatisfy({ bytes[$0.range].elementsEqual($1) }) {
      return false
    }
    let next = range.upperBound
    if phrase.isLast, next < words.count, !words[next].startsSentence { return false }
    let end = words[next - 1].end
    if phrase.hasColon, bytes.at(end) != UInt8(ascii: ":") { return false }
    return !phrase.isBracketed || isBracketed(range)
  }

  /// Between brackets of a template; in Markdown `[naam](...)` is a link.
  private func isBracketed(_ range: Range<Int>) -> Bool {
    let before = bytes.at(words[range.lowerBound].start - 1)
    let end = words[range.upperBound - 1].end
    switch (before, bytes.at(end)) {
    case (UInt8(ascii: "["), UInt8(ascii: "]")):
      return !text.isBody
        || ![UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":")].contains(bytes.at(end + 1))
    case (UInt8(ascii: "{"), UInt8(ascii: "}")), (UInt8(ascii: "<"), UInt8(ascii: ">")): return true
    default: return false
    }
  }

  /// The bytes that some words take, from the first letter to the last.
  func range(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return text.range.lowerBound..<text.range.lowerBound }
    return words[range.lowerBound].start..<words[range.upperBound - 1].end
  }

  /// The words of the sentence around a word; of a very long one, those that are near.
  func sentence(around word: Int) -> Range<Int> {
    var start = word
    while start > 0, word - start < Self.longestSide, !words[start].startsSentence { start -= 1 }
    var end = word + 1
    while end < words.count, end - word < Self.longestSide, !words[end].startsSentence { end += 1 }
    return start..<end
  }

  private static let longestSide = 100

  /// Whether a sentence ends with a question mark.
  func isQuestion(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last else { return false }
    let next = sentence.upperBound < words.count ? words[sentence.upperBound].start : text.range.upperBound
    let ends = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
    return bytes[words[last].end..<max(words[last].end, min(next, bytes.count))].first(where: ends.contains)
      == UInt8(ascii: "?")
  }

  /// Whether any of some words is of a class.
  func has(_ classes: WordClass, in range: Range<Int>) -> Bool {
    self.classes[range.clamped(to: 0..<words.count)].contains { $0.has(classes) }
  }

  /// A place at some words, with what to write instead.
  func place(_ range: Range<Int>, _ phrase: Phrase, severity: Severity? = nil, blocksPublication: Bool? = nil)
    -> Place
  {
    Place(
      Span(file: text.span.file, self.range(of: range)), help: phrase.instead,
      blocksPublication: blocksPublication, severity: severity)
  }
}
