/// Finds words in a purpose that leave open what else the data are used for.
enum PartlyVaguePurpose {
  static func places(in text: ReadText) -> [Place] {
    text.matches.filter { match in
      match.phrase.rule == "TXT05" && !isDenied(match, in: text) && !isWhole(match, in: text)
    }.map { text.place($0.words, $0.phrase) }
  }

  /// "Not for other purposes" is what a reader hopes for.
  private static func isDenied(_ match: PhraseMatch, in text: ReadText) -> Bool {
    let sentence = text.sentence(around: match.words.lowerBound)
    return text.has(.no, in: sentence.lowerBound..<match.words.lowerBound)
      || text.has(.no, in: match.words.upperBound..<max(sentence.upperBound, match.words.upperBound))
  }

  /// ENT11 tells of a purpose that is vague as a whole.
  private static func isWhole(_ match: PhraseMatch, in text: ReadText) -> Bool {
    guard text.text.key == "purposes.purpose" else { return false }
    return text.words.indices.filter { !match.words.contains($0) && !text.classes[$0].has(.small) }.count < 2
  }
}
