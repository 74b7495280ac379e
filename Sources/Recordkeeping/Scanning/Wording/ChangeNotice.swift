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
    let acts = often.isEmpty ? [] : AskedActs(in: sentence).places
    var closest: Range<Int>?
    for (page, pointer) in pages {
      let near = page - longest...page + longest
      let nearActs = acts.within(near, at: \.self)
      for often in often.within(near, at: \.lowerBound) {
        for act in nearActs {
          let place = min(pointer, often.lowerBound, act)..<max(page + 1, often.upperBound, act + 1)
          if place.count <= longest, place.count < closest?.count ?? .max { closest = place }
        }
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

  private static let sentences = Sentences(
    with: pages, and: frequencies.union(changes).union(phrases.compactMap(\.last)))
  private static let pages: Set<String> = [
    "pagina", "privacypagina", "verklaring", "privacyverklaring", "privacystatement", "privacybeleid",
    "beleid",
    "page", "statement", "policy", "notice",
  ]
  private static let pointers: Set<String> = [
    "deze", "dit", "onze", "ons", "de", "het", "this", "our", "the",
  ]
  static let frequencies: Set<String> = [
    "regelmatig", "geregeld", "periodiek", "regularly", "periodically", "frequently", "occasionally",
  ]
  private static let phrases = [
    ["af", "en", "toe"], ["van", "tijd", "tot", "tijd"], ["zo", "nu", "en", "dan"],
    ["from", "time", "to", "time"],
  ]
  private static let changes: Set<String> = ["wijzigingen", "aanpassingen", "changes", "updates"]
}

extension Array {
  /// The part of a list in ascending order whose places lie in a range.
  fileprivate func within(_ range: ClosedRange<Int>, at place: (Element) -> Int) -> ArraySlice<Element> {
    let rest = self[partitioningIndex { place($0) >= range.lowerBound }...]
    return rest[..<rest.partitioningIndex { place($0) > range.upperBound }]
  }
}
