/// Finds receivers that nobody can recognise: "we share your data with partners".
enum VagueReceivers {
  static func places(in text: ReadText) -> [Place] {
    // CON22 tells of the text of a consent.
    guard text.text.key != "consent.text" else { return [] }
    return text.matches.filter {
      $0.phrase.rule == "TXT06" && ($0.phrase.isWhole || isToldOnly($0, in: text))
    }.map {
      text.place($0.words, $0.phrase)
    }
  }

  /// In a sentence that speaks of giving, does not deny it, and says no more of who it is.
  private static func isToldOnly(_ match: PhraseMatch, in text: ReadText) -> Bool {
    let sentence = text.sentence(around: match.words.lowerBound)
    guard text.has(.share, in: sentence), !text.has(.no, in: sentence) else { return false }
    let next = match.words.upperBound
    if sentence.contains(next), text.classes[next].has(.of) { return false }
    let end = text.words[next - 1].end
    return ![UInt8(ascii: ":"), UInt8(ascii: "(")].contains {
      $0 == text.bytes.at(end) || $0 == text.bytes.at(end + 1)
    }
  }
}
