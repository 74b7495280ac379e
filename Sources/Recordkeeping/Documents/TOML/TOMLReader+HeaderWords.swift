extension TOMLReader {
  /// A header of which a name has several words, or that holds something else altogether.
  mutating func readHeaderOfWords(from start: Int) throws(Interruption) {
    let first = parts.first?.range.lowerBound ?? start
    var stop = position
    while stop < end, !isLineEnd(bytes[stop]), bytes[stop] != UInt8(ascii: "]") { stop += 1 }
    let range = first..<endOfTextBefore(stop)
    guard at(stop) == UInt8(ascii: "]"), !parts.isEmpty, let names = names(in: range) else {
      if bytes[range].contains(where: \.isBlank) { reportWords(range) } else { reportKeyNeedsQuotes(range) }
      throw Interruption()
    }
    reportHeaderWords(range, names)
    parts = names
    position = stop
  }

  private mutating func reportHeaderWords(_ range: Range<Int>, _ names: [TOMLKey]) {
    let stops = bytes[range].count { $0 == UInt8(ascii: ".") }
    let isBlank = bytes[range].contains(where: \.isBlank)
    let words =
      if names.count > stops + 1 {
        FaultWords(nl: "tussen twee namen staat een punt", en: "a full stop stands between two names")
      } else if isBlank {
        FaultWords(
          nl: "een naam heeft geen spaties; `\(excerpt(range))` heeft die wel",
          en: "a name has no blanks; `\(excerpt(range))` has")
      } else {
        FaultWords(nl: "een naam bestaat uit a-z, 0-9, - en _", en: "a name is made of a-z, 0-9, - and _")
      }
    let text = names.map { TOMLKey.decoded($0.range, in: bytes) }.joined(separator: [UInt8(ascii: ".")])
    report(.keyMalformed, range, words: cured(words, range, as: Array(text)))
  }

  /// The names that the words of a header were meant to be; nil where something else stands among them.
  private func names(in range: Range<Int>) -> [TOMLKey]? {
    let isPlain = bytes[range].allSatisfy {
      $0.isBareKey || $0.isBlank || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
    }
    let names = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard isPlain, names.allSatisfy({ $0.contains(where: \.isBareKey) }) else { return nil }
    return names.enumerated().flatMap { number, name in
      keys(of: name.split { $0.isBlank || $0 == UInt8(ascii: "/") }.map(\.indices), isFirst: number == 0)
    }
  }

  /// The name that words are together; two names where one side of a blank is the name of a table by itself.
  private func keys(of words: [Range<Int>], isFirst: Bool) -> [TOMLKey] {
    let whole = key(of: words[...])
    guard words.count > 1, !isTable(whole) else { return [whole] }
    for cut in 1..<words.count {
      let (left, right) = (key(of: words[..<cut]), key(of: words[cut...]))
      if isFirst ? isTable(left) : isTable(right) { return [left, right] }
    }
    return [whole]
  }

  private func key(of words: ArraySlice<Range<Int>>) -> TOMLKey {
    let start = words.first?.lowerBound ?? position
    let range = start..<max(start, words.last?.upperBound ?? start)
    return TOMLKey(range: range, isEscaped: words.count > 1, isFaulty: true)
  }

  private func isTable(_ key: TOMLKey) -> Bool {
    tables.contains(String(decoding: TOMLKey.decoded(key.range, in: bytes), as: UTF8.self))
  }
}
