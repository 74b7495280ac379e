/// Finds the words by which a text gives data to people whom it does not name.
struct UnnamedReceivers {
  /// Names in which such a word can stand: `Jansen & Partners`.
  let names: [FoldedText]

  /// The places of such words in a stretch of a file; none in a sentence that denies it.
  func places(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    let found = Self.sentences.found(in: bytes).flatMap(places)
    if found.isEmpty || names.isEmpty { return found }
    let named = namedPlaces(in: bytes)
    return found.filter { place in !named.contains { $0.overlaps(place) } }
  }

  private func namedPlaces(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    let text = FoldedText(bytes)
    return names.flatMap { name in
      text.ranges(of: name).map { $0.lowerBound + bytes.startIndex..<$0.upperBound + bytes.startIndex }
    }
  }

  private func places(in sentence: [Sentences.Word]) -> [Range<Int>] {
    if sentence.contains(where: { Self.denials.contains($0.text) }) { return [] }
    return sentence.indices.compactMap { index in
      let word = sentence[index]
      if index > 0, Self.own.contains(sentence[index - 1].text) { return nil }
      if Self.alone.contains(word.text) { return word.range }
      guard Self.third.contains(word.text), index + 1 < sentence.count,
        Self.parties.contains(sentence[index + 1].text)
      else { return nil }
      return word.range.lowerBound..<sentence[index + 1].range.upperBound
    }
  }

  private static let sentences = Sentences(with: alone.union(third))
  private static let alone: Set<String> = [
    "partners", "partnerbedrijven", "samenwerkingspartners", "zakenpartners", "derden", "affiliates",
  ]
  private static let third: Set<String> = ["derde", "third"]
  private static let parties: Set<String> = ["partij", "partijen", "party", "parties"]
  private static let denials: Set<String> = [
    "niet", "nooit", "geen", "zonder", "not", "never", "no", "without",
  ]
  /// Someone's own partners are people at home.
  private static let own: Set<String> = ["uw", "je", "jouw", "mijn", "hun", "your", "my", "their"]
}
