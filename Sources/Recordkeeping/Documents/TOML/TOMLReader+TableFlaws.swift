extension TOMLReader {
  /// A key that its table has already. Where several follow each other, a heading was lost: that is one fault.
  mutating func reportDuplicate(_ key: TOMLKey, _ existing: Int32) {
    let isFollowing = linesSinceDuplicate <= 2 && existing != lastDuplicate
    linesSinceDuplicate = 0
    lastDuplicate = existing
    if isFollowing {
      loseTables()
      return
    }
    let first = nodes[Int(existing)]
    let line = lineNumber(Int(first.keyStart))
    guard let blockStart, openBrackets == 0, Int(existing) < blockStart else {
      return report(.keyDuplicate, key.range, words: .keyTwice(excerpt(key.range), line: line))
    }
    report(.keyDuplicate, key.range, words: .keyTwiceWithoutHeading(excerpt(key.range), line: line))
    loseHeading(at: blockStart)
  }

  /// What stands below an empty line belongs to another table than the section's, and so does what follows.
  private mutating func loseHeading(at blockStart: Int) {
    var child = nodes[Int(section)].firstChild
    while child != TOMLNode.none {
      if Int(child) >= blockStart { nodes[Int(child)].flags.insert(.stray) }
      child = nodes[Int(child)].next
    }
    section = add(TOMLNode(.table, position..<position, flags: [.faulty, .header]))
    self.blockStart = nil
    loseTables()
  }

  /// A name on the way to a table that cannot hold it.
  mutating func reportConflict(_ key: TOMLKey, _ existing: Int32) {
    let first = nodes[Int(existing)]
    guard !first.flags.contains(.faulty) else { return }
    report(
      .tableDuplicate, key.range, words: .notATable(excerpt(key.range), line: lineNumber(Int(first.keyStart)))
    )
  }

  mutating func reportTableTwice(_ header: Range<Int>, _ existing: Int32) {
    let first = nodes[Int(existing)]
    guard !first.flags.contains(.faulty) else { return }
    let isHeader = first.kind == .table && first.flags.contains(.header)
    let line = lineNumber(isHeader ? Int(first.bits) : Int(first.keyStart))
    let words: FaultWords =
      isHeader ? .tableTwice(excerpt(header), line: line) : .notATable(excerpt(header), line: line)
    report(.tableDuplicate, header, words: words)
  }

  mutating func reportHeaderUnclosed(_ range: Range<Int>, isElement: Bool) {
    let close = isElement ? "]]" : "]"
    var text = bytes[range]
    while text.last == UInt8(ascii: "]") { text = text.dropLast() }
    let words = FaultWords(
      nl: "`\(excerpt(range))` eindigt niet met \(close)",
      en: "`\(excerpt(range))` does not end with \(close)")
    report(.bracketUnclosed, range, words: cured(words, range, as: Array(text) + Array(close.utf8)))
  }

  /// Whether a bracket that ends the line stands behind a name: a header of which the first bracket was lost.
  var isHeaderUnopened: Bool {
    guard openBrackets == 0 else { return false }
    var next = position + 1
    while at(next).isBlank { next += 1 }
    return isLineEnd(at(next)) || at(next) == UInt8(ascii: "#")
  }

  /// Tells of such a header, and makes its table the present section.
  mutating func failHeaderUnopened(_ keys: Range<Int>) -> Interruption {
    position += 1
    let range = keys.lowerBound..<position
    let words = FaultWords(
      nl: "het lijkt de naam van een tabel, maar de [ ervoor ontbreekt",
      en: "it looks like the name of a table, but the [ before it is missing")
    report(.bracketUnclosed, range, words: cured(words, range, as: [UInt8(ascii: "[")] + bytes[range]))
    beginSection(at: range.lowerBound)
    if let table = openTable(range) {
      section = table
      sectionDepth = parts.count
    }
    // They are no key of the section before.
    parts = []
    return Interruption()
  }

  /// Pairs between [ and ], where { and } belong.
  mutating func reportPairsInBrackets(_ range: Range<Int>, isWhole: Bool) {
    let words = FaultWords(
      nl: "namen met een = staan tussen { en }, niet tussen [ en ]",
      en: "names with an = stand between { and }, not between [ and ]")
    let inner = bytes[range].dropFirst().dropLast()
    let text = [UInt8(ascii: "{")] + inner + [UInt8(ascii: "}")]
    report(.bracketUnclosed, range, words: isWhole ? cured(words, range, as: text) : words)
  }

  /// A bracket or brace that is nowhere closed; the place to read on from is known, or the next line.
  mutating func failUnclosed(from start: Int, resumingAt place: Int?) -> Interruption {
    resumption = place
    let open = excerpt(start..<start + 1)
    let close = at(start) == UInt8(ascii: "[") ? "]" : "}"
    let words = FaultWords(
      nl: "de \(open) die hier opent, wordt niet met \(close) gesloten",
      en: "the \(open) that opens here is not closed with \(close)")
    return fail(.bracketUnclosed, start..<start + 1, words: words)
  }

  /// In an array: an `=` after a text that turns out to be the key of the next line.
  mutating func failAtEquals(from start: Int, item: TOMLNode) -> Interruption {
    let line = startOfLine(Int(item.start))
    return failUnclosed(from: start, resumingAt: line > start ? line : nil)
  }

  /// Closed by a bracket of another kind.
  mutating func reportMismatch(from start: Int) {
    let close = at(start) == UInt8(ascii: "[") ? "]" : "}"
    let words = FaultWords(
      nl: "hier staat `\(excerpt(position..<position + 1))`; verwacht werd \(close)",
      en: "`\(excerpt(position..<position + 1))` stands here; \(close) was expected")
    let place = position..<position + 1
    report(.bracketUnclosed, place, words: cured(words, place, as: close))
  }

  mutating func reportTableOverLines(_ start: Int) {
    let words = FaultWords(
      nl: "wat tussen { en } staat, hoort op één regel; of maak er een tabel [naam] van",
      en: "what stands between { and } belongs on one line; or make it a table [name]")
    report(.bracketUnclosed, start..<start + 1, words: words)
  }

  mutating func reportCommaMissing(at place: Int) {
    let words = FaultWords(
      nl: "tussen twee waarden staat een komma", en: "a comma stands between two values")
    report(.commaMissing, place..<place, words: cured(words, place..<place, as: ","))
  }

  mutating func reportSemicolon() {
    let range = position..<position + 1
    let words = FaultWords(
      nl: "hier staat een puntkomma; verwacht werd een komma",
      en: "a semicolon stands here; a comma was expected")
    report(.commaMissing, range, words: cured(words, range, as: ","))
    position += 1
  }

  mutating func reportSuperfluousComma(at place: Int) {
    let range = place..<place + 1
    let words = FaultWords(
      nl: "hier staat een komma te veel", en: "there is one comma too many here")
    report(.commaSuperfluous, range, words: cured(words, range, as: ""))
  }
}
