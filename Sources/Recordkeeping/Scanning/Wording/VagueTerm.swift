/// Finds terms that tell nobody how long: "as long as necessary".
enum VagueTerm {
  static func places(in text: ReadText) -> [Place] {
    text.matches.filter { $0.phrase.rule == "TXT04" && !isTied($0.words.upperBound, in: text) }.map {
      text.place($0.words, $0.phrase)
    }
  }

  /// Whether the words after a phrase say what the need is: "as long as needed to deliver your order". A purpose, a
  /// duty or the law in general say nothing more.
  private static func isTied(_ end: Int, in text: ReadText) -> Bool {
    var next = end
    while next < text.words.count, text.classes[next].has(.link), !text.words[next].startsSentence {
      next += 1
    }
    guard next < text.words.count, text.classes[next].has(.for), !text.words[next].startsSentence else {
      return false
    }
    let rest = text.sentence(around: next).clamped(to: next + 1..<min(next + 7, text.words.count))
    return !rest.isEmpty && !text.has(.general, in: rest)
  }
}
