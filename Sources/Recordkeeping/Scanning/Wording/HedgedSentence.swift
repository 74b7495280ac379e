/// Finds sentences that leave open whether data are used: "we may share your data", "uw gegevens worden mogelijk gedeeld".
/// A sentence that denies, names the condition, speaks of ability or asks is none.
enum HedgedSentence {
  static func places(in text: ReadText) -> [Place] {
    var places = text.matches.filter { match in
      guard match.phrase.rule == "TXT09" else { return false }
      let sentence = text.sentence(around: match.words.lowerBound)
      return text.has(.we, in: sentence) && !text.isQuestion(sentence)
        && text.has([.process, .processed], in: sentence) && !text.has([.no, .condition], in: sentence)
    }.map { text.place($0.words, $0.phrase) }
    guard text.present.has([.can, .may, .perhaps]) else { return places.sorted { $0.span < $1.span } }
    var next = 0
    while next < text.words.count {
      guard text.classes[next].has([.can, .may, .perhaps]) else {
        next += 1
        continue
      }
      if let range = hedge(around: next, in: text) {
        places.append(Place(Span(file: text.text.span.file, text.range(of: range))))
        next = range.upperBound
      } else {
        next += 1
      }
    }
    return places.sorted { $0.span < $1.span }
  }

  /// The words from the hedge to what is done with the data; nil where nothing is left open.
  private static func hedge(around word: Int, in text: ReadText) -> Range<Int>? {
    let sentence = text.sentence(around: word)
    if text.has([.no, .condition], in: sentence) || isAbility(word, sentence, in: text)
      || text.isQuestion(sentence)
    {
      return nil
    }
    return text.classes[word].has([.can, .may])
      ? modal(word, sentence, in: text) : adverb(word, sentence, in: text)
  }

  /// "We may use your data", "kunnen wij uw gegevens gebruiken", "your data may be shared".
  private static func modal(_ word: Int, _ sentence: Range<Int>, in text: ReadText) -> Range<Int>? {
    let near = max(sentence.lowerBound, word - 4)..<min(sentence.upperBound, word + 13)
    guard text.has(.data, in: near) else { return nil }
    let after = word + 1..<near.upperBound
    let last = text.classes[word].has(.may) ? word : min(sentence.upperBound, word + 2)
    let isOurs = text.has(.we, in: max(sentence.lowerBound, word - 1)..<last)
    if isOurs,
      let verb = after.first(where: { text.classes[$0].has(.process) && !text.classes[$0 - 1].has(.to) })
    {
      let start = word > sentence.lowerBound && text.classes[word - 1].has(.we) ? word - 1 : word
      return start..<verb + 1
    }
    guard text.has(.be, in: after), let verb = after.first(where: { text.classes[$0].has(.processed) }) else {
      return nil
    }
    return word..<max(verb, after.last { text.classes[$0].has(.be) && $0 < verb + 2 } ?? verb) + 1
  }

  /// "Mogelijk delen wij uw gegevens", "uw gegevens worden eventueel gedeeld", "we sometimes use your data".
  private static func adverb(_ word: Int, _ sentence: Range<Int>, in text: ReadText) -> Range<Int>? {
    guard text.has(.data, in: sentence), text.has([.we, .be], in: sentence) else { return nil }
    let near = max(sentence.lowerBound, word - 6)..<min(sentence.upperBound, word + 7)
    let verb = near.first { index in
      text.classes[index].has([.process, .processed]) && !(index > 0 && text.classes[index - 1].has(.to))
    }
    guard let verb else { return nil }
    return min(word, verb)..<max(word, verb) + 1
  }

  /// "So that we can call you", "as soon as possible", "is possible".
  private static func isAbility(_ word: Int, _ sentence: Range<Int>, in text: ReadText) -> Bool {
    if text.classes[word].has(.perhaps) {
      let next = word + 1
      let before = max(sentence.lowerBound, word - 1)..<word
      return text.has(.ability, in: before)
        || (sentence.contains(next) && text.classes[next].has([.ability, .to]))
    }
    var index = word
    while index > sentence.lowerBound, word - index < 7 {
      if text.bytes[text.words[index - 1].end..<text.words[index].start].contains(where: isPause) {
        return false
      }
      index -= 1
      if text.classes[index].has(.soThat) { return true }
    }
    return false
  }

  private static func isPause(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(byte)
  }
}
