/// Goes through one file of a register, line by line, for words.
struct LineReader {
  private let checkup: Checkup
  private let number: Int
  private let bytes: [UInt8]
  private let uses: [UsedNames.Use]
  /// How far the facts go: keys are no words of whoever keeps the register.
  private let endOfFacts: Int

  init(_ checkup: Checkup, _ number: Int, _ uses: [UsedNames.Use]) {
    self.checkup = checkup
    self.number = number
    self.uses = uses.sorted { $0.span < $1.span }
    let file = checkup.reading.files[number]
    bytes = file.bytes
    let isVocabulary = RecordPath(file.path)?.kind == .vocabulary
    endOfFacts = isVocabulary ? file.bytes.count : Self.endOfFacts(file.bytes)
  }

  /// The lines in which all words stand; `seen` gets the numbers of the words that stand in any line.
  mutating func places(of sought: [FoldedText], _ seen: inout Set<Int>) -> [FoundPlace] {
    guard !sought.isEmpty else { return [] }
    var places: [FoundPlace] = []
    var start = 0
    var use = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      while use < uses.count, uses[use].span.start < start { use += 1 }
      var own = use
      while own < uses.count, uses[own].span.start < end { own += 1 }
      if let place = place(of: sought, in: start..<end, uses[use..<own], &seen) { places.append(place) }
      use = own
      start = end + 1
    }
    return places
  }

  private func place(
    of sought: [FoldedText], in line: Range<Int>, _ uses: ArraySlice<UsedNames.Use>, _ seen: inout Set<Int>
  ) -> FoundPlace? {
    let folded = FoldedText(bytes[line])
    var first: Range<Int>?
    var labels: [String] = []
    var found = 0
    for (word, text) in sought.enumerated() {
      var place = stretch(of: text, in: line, folded)
      if place == nil, let use = uses.first(where: { $0.names.contains { FoldedText($0).holds(text) } }) {
        place = use.span.start..<use.span.end
        let label = use.names.first { FoldedText($0).holds(text) } ?? ""
        if !labels.contains(label) { labels.append(label) }
      }
      guard let place else { continue }
      seen.insert(word)
      found += 1
      if first.map({ place.lowerBound < $0.lowerBound }) ?? true { first = place }
    }
    guard found == sought.count, let first else { return nil }
    return FoundPlace(checkup: checkup, span: Span(file: number, first), labels: labels)
  }

  /// Where a text stands in a line, other than in a key.
  private func stretch(of text: FoldedText, in line: Range<Int>, _ folded: FoldedText) -> Range<Int>? {
    var from = 0
    while let found = folded.range(of: text, from: from) {
      let place = line.lowerBound + found.range.lowerBound..<line.lowerBound + found.range.upperBound
      if line.lowerBound >= endOfFacts || !isInKey(place, line) { return place }
      from = found.next
    }
    return nil
  }

  /// Whether a stretch lies in the name of a key of the format: before `=`, or between the brackets of a heading.
  private func isInKey(_ place: Range<Int>, _ line: Range<Int>) -> Bool {
    var start = place.lowerBound
    while start > line.lowerBound, bytes[start - 1].isBareKey { start -= 1 }
    var end = place.upperBound
    while end < line.upperBound, bytes[end].isBareKey { end += 1 }
    guard bytes[start..<end].allSatisfy(\.isBareKey) else { return false }
    guard Self.keys.contains(String(decoding: bytes[start..<end], as: UTF8.self)) else { return false }
    var next = end
    while next < line.upperBound, bytes[next].isBlank { next += 1 }
    if next < line.upperBound, bytes[next] == UInt8(ascii: "=") { return true }
    let isHeading = bytes[line].first { !$0.isBlank } == UInt8(ascii: "[")
    return isHeading && !bytes[line].contains(UInt8(ascii: "\"")) && !bytes[line].contains(UInt8(ascii: "="))
  }

  private static let keys = Set(KeyCatalogue.tables.flatMap { $0.keys.map(\.name) })

  /// Where the line that closes the front matter begins.
  private static func endOfFacts(_ bytes: [UInt8]) -> Int {
    guard bytes.holds("+++", at: 0) else { return 0 }
    var offset = 3
    while let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) {
      if bytes.holds("+++", at: end + 1) { return end + 1 }
      offset = end + 1
    }
    return bytes.count
  }
}
