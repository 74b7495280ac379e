/// Finds acts and bodies that no longer existed on the day, except where a sentence plainly tells of the past.
enum RepealedLaw {
  static func places(in text: ReadText, on day: Day) -> [Place] {
    text.matches.compactMap { match in
      guard match.phrase.rule == "TXT08", let until = match.phrase.until, day > until,
        !namesFiles.contains(text.text.key), !isPast(match, until, in: text)
      else { return nil }
      let isRead = text.text.isPublic
      return text.place(
        match.words, match.phrase, severity: isRead ? nil : .warning, blocksPublication: isRead ? nil : false)
    }
  }

  /// Names of documents, systems and parties, which are called what they are called.
  private static let namesFiles: Set<String> = [
    "activity.documents", "activity.systems", "balancing-test.document", "impact-assessment.document",
    "joint-controllers.document", "agreement.document", "transfers.document", "party.name",
    "organisation.name",
    "organisation.trade-names",
  ]

  private static func isPast(_ match: PhraseMatch, _ until: Day, in text: ReadText) -> Bool {
    let sentence = text.sentence(around: match.words.lowerBound)
    if text.has(.history, in: sentence) { return true }
    return sentence.contains { index in
      guard let year = year(text.words[index], in: text.bytes), year <= until.year else { return false }
      return text.has(.upTo, in: max(sentence.lowerBound, index - 3)..<index)
    }
  }

  /// `2018`, and nothing that is merely a number.
  private static func year(_ word: TextWord, in bytes: [UInt8]) -> Int? {
    guard word.end - word.start == 4, bytes[word.range].allSatisfy(\.isDigit) else { return nil }
    let year = bytes[word.range].reduce(0) { $0 * 10 + Int($1 - 48) }
    return (1900...2100).contains(year) ? year : nil
  }
}
