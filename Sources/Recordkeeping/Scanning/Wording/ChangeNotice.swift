/// Finds the words by which a text leaves it to the reader to notice that it has changed.
enum ChangeNotice {
  /// The places of such words in a stretch of a file, Dutch or English.
  static func places(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    sentences.found(in: bytes).compactMap(place)
  }

  /// From the first to the last of: what to do, with what, and how often; where they stand closest.
  private static func place(in sentence: [Sentences.Word]) -> Range<Int>? {
    let pages = sentence.indices.compactMap { page in pointer(to: page, sentence).map { (page, $0) } }
    let often = pages.isEmpty ? [] : sentence.indices.compactMap { frequency(at: $0, sentence) }
    let acts = often.isEmpty ? [] : sentence.indices.filter { isAsked($0, sentence) }
    var closest: Range<Int>?
    for (page, pointer) in pages {
      for (often, act) in often.flatMap({ often in acts.map { (often, $0) } }) {
        let place = min(pointer, often.lowerBound, act)..<max(page + 1, often.upperBound, act + 1)
        if place.count <= longest, place.count < closest?.count ?? .max { closest = place }
      }
    }
    return closest.map {
      sentence[$0.lowerBound].range.lowerBound..<sentence[$0.upperBound - 1].range.upperBound
    }
  }

  /// How many words such an order or advice takes at most.
  private static let longest = 14

  /// The first word of `this page`, `our privacy policy`; nil for another word than the last of them.
  private static func pointer(to index: Int, _ words: [Sentences.Word]) -> Int? {
    guard pages.contains(words[index].text) else { return nil }
    return (max(0, index - 2)..<index).first { pointers.contains(words[$0].text) }
  }

  /// `regularly`, `from time to time`, `for changes`.
  private static func frequency(at index: Int, _ words: [Sentences.Word]) -> Range<Int>? {
    if frequencies.contains(words[index].text) { return index..<index + 1 }
    let phrase = phrases.first { phrase in
      words[index].text == phrase[0]
        && words[index...].prefix(phrase.count).map(\.text).elementsEqual(phrase)
    }
    if let phrase { return index..<index + phrase.count }
    let before = words[max(0, index - 2)..<index]
    guard changes.contains(words[index].text),
      before.contains(where: { ["voor", "op", "for"].contains($0.text) })
    else { return nil }
    return index..<index + 1
  }

  /// An order to the reader, or advice: not what the organisation does itself.
  private static func isAsked(_ index: Int, _ words: [Sentences.Word]) -> Bool {
    let word = words[index].text
    let start = words[...index].lastIndex(where: \.startsClause) ?? 0
    if orders.contains(word), words[start..<index].allSatisfy({ isLead($0.text) }) { return true }
    if orders.contains(word), index > 0, ["please", "so", "dus"].contains(words[index - 1].text) {
      return true
    }
    guard acts.contains(word) else { return false }
    let all = Set(words.map(\.text))
    if !all.isDisjoint(with: advice) { return !isOwnAct(words[..<index]) }
    guard !all.isDisjoint(with: readers), let urge = words.firstIndex(where: { urging.contains($0.text) })
    else {
      return false
    }
    return urge > index || !isOwnAct(words[(urge + 1)..<index].dropFirst())
  }

  /// Whether the words before an act say that the organisation does it: `we regularly review`.
  private static func isOwnAct(_ words: ArraySlice<Sentences.Word>) -> Bool {
    words.contains { ["wij", "we"].contains($0.text) }
  }

  private static func isLead(_ word: String) -> Bool { leads.contains(word) || frequencies.contains(word) }

  private static let sentences = Sentences(with: pages)
  private static let pages: Set<String> = [
    "pagina", "privacypagina", "verklaring", "privacyverklaring", "privacystatement", "privacybeleid",
    "beleid",
    "page", "statement", "policy", "notice",
  ]
  private static let pointers: Set<String> = [
    "deze", "dit", "onze", "ons", "de", "het", "this", "our", "the",
  ]
  private static let frequencies: Set<String> = [
    "regelmatig", "geregeld", "periodiek", "regularly", "periodically", "frequently", "occasionally",
  ]
  private static let phrases = [
    ["af", "en", "toe"], ["van", "tijd", "tot", "tijd"], ["zo", "nu", "en", "dan"],
    ["from", "time", "to", "time"],
  ]
  private static let changes: Set<String> = ["wijzigingen", "aanpassingen", "changes", "updates"]
  private static let orders: Set<String> = [
    "raadpleeg", "controleer", "bekijk", "check", "lees", "bezoek", "kijk", "houd", "hou", "review",
    "revisit",
    "consult", "visit", "read",
  ]
  private static let acts: Set<String> = [
    "raadplegen", "controleren", "bekijken", "checken", "lezen", "bezoeken", "nalezen", "check", "review",
    "revisit", "consult", "visit", "read",
  ]
  private static let leads: Set<String> = ["please", "so", "therefore", "dus", "daarom", "en", "and", "wel"]
  private static let readers: Set<String> = [
    "u", "je", "jij", "jou", "bezoekers", "gebruikers", "klanten", "you", "visitors", "users", "customers",
  ]
  private static let urging: Set<String> = [
    "raden", "adviseren", "verzoeken", "vragen", "dient", "moet", "advise", "encourage", "recommend", "ask",
    "urge", "invite", "suggest", "should", "must", "responsibility", "verantwoordelijkheid", "encouraged",
    "advised",
  ]
  private static let advice: Set<String> = [
    "raadzaam", "verstandig", "aanbevolen", "aangeraden", "aanbeveling", "advisable", "recommended",
  ]
}
