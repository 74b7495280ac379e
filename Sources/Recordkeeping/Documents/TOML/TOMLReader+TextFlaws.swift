extension TOMLReader {
  /// Text with no quotes, or with only the closing one.
  mutating func reportUnquoted(_ range: Range<Int>) {
    let last = bytes[range.upperBound - 1]
    let isHalf = range.count > 1 && (last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"))
    let text = quoted(bytes[range].dropLast(isHalf ? 1 : 0))
    guard isHalf else {
      let words = FaultWords(
        nl: "`\(excerpt(range))` is tekst en staat tussen aanhalingstekens",
        en: "`\(excerpt(range))` is text and stands between quotes")
      return report(.textUnquoted, range, words: cured(words, range, as: text))
    }
    let words = FaultWords(
      nl: "het aanhalingsteken aan het begin ontbreekt", en: "the quote at the beginning is missing")
    report(.quoteMissing, range, words: cured(words, range, as: text))
  }

  /// Text between quotes of which one at least came from a word processor.
  mutating func reportCurly(_ range: Range<Int>) {
    let curly =
      range.first { CurlyQuote.width(at: $0, in: bytes, before: range.upperBound) != nil }
      ?? range.lowerBound
    let width = CurlyQuote.width(at: curly, in: bytes, before: range.upperBound) ?? 1
    let sign = String(decoding: bytes[curly..<curly + width], as: UTF8.self)
    let words = FaultWords(
      nl: "`\(sign)` komt uit een tekstverwerker; hier hoort een recht aanhalingsteken \"",
      en: "`\(sign)` comes from a word processor; a straight quote \" is expected")
    report(.curlyQuotes, range, words: cured(words, range, as: quoted(bytes[insideQuotes(range)])))
  }

  /// A stretch without the quotes, curly or straight, at its ends.
  private func insideQuotes(_ range: Range<Int>) -> Range<Int> {
    func isStraight(_ offset: Int) -> Bool { bytes[offset] == 34 || bytes[offset] == 39 }
    guard !range.isEmpty else { return range }
    var start = range.lowerBound
    var stop = range.upperBound
    if let width = CurlyQuote.width(at: start, in: bytes, before: stop) {
      start += width
    } else if isStraight(start) {
      start += 1
    }
    if let last = CurlyQuote.last(in: bytes, start..<stop), last.upperBound == stop {
      stop = last.lowerBound
    } else if stop > start, isStraight(stop - 1) {
      stop -= 1
    }
    return start..<stop
  }

  /// Ends a string that has no closing quote on its line, and says which quote is lacking.
  mutating func endUnclosedText(from start: Int) {
    if let curly = endOfCurlyText(from: start + 1, before: position)
      ?? CurlyQuote.last(in: bytes, start + 1..<position)?.upperBound,
      CurlyQuote.last(in: bytes, start + 1..<curly) != nil
    {
      position = curly
      return reportCurly(start..<curly)
    }
    if let stop = endAtOtherQuote(from: start, before: position) {
      position = stop
      return reportMixedQuotes(start..<stop)
    }
    var stop = endOfTextBefore(position)
    if openBrackets > 0 {
      while stop > start + 1, isItemEnd(bytes[stop - 1]) { stop -= 1 }
    }
    position = max(stop, start + 1)
    let quote = bytes[start]
    var text = bytes[start + 1..<position]
    if let last = text.last, last == 34 || last == 39 { text = text.dropLast() }
    let words = FaultWords(
      nl: "het aanhalingsteken \(Character(Unicode.Scalar(quote))) aan het eind ontbreekt",
      en: "the quote \(Character(Unicode.Scalar(quote))) at the end is missing")
    report(.quoteMissing, start..<position, words: cured(words, start..<position, as: quoted(text)))
  }

  /// Behind a quote of the other kind than the one that a text begins with, where nothing but the end of the item or the
  /// line follows it.
  func endAtOtherQuote(from start: Int, before stop: Int) -> Int? {
    let other: UInt8 = bytes[start] == 34 ? 39 : 34
    // Looking further would make a long line of such quotes costly.
    for offset in start + 1..<max(start + 1, min(stop, start + 1_024)) where bytes[offset] == other {
      var after = offset + 1
      while at(after).isBlank { after += 1 }
      let isLast = isLineEnd(at(after)) || at(after) == UInt8(ascii: "#")
      if isLast || openBrackets > 0 && [44, 93, 125].contains(at(after)) { return offset + 1 }
    }
    return nil
  }

  /// A text with a quote of one kind before it and one of the other kind behind it.
  mutating func reportMixedQuotes(_ range: Range<Int>) {
    let (first, last) = (
      excerpt(range.lowerBound..<range.lowerBound + 1), excerpt(range.upperBound - 1..<range.upperBound)
    )
    let words = FaultWords(
      nl: "de tekst begint met \(first) en eindigt met \(last)",
      en: "the text begins with \(first) and ends with \(last)")
    let text = quoted(bytes[range].dropFirst().dropLast())
    report(.quoteMissing, range, words: cured(words, range, as: text))
  }

  /// Whether a text that has no closing quote on its line goes on below and ends there; then steps behind it.
  mutating func endBrokenText(from start: Int) -> Bool {
    guard let closing = endOfBrokenText(from: start) else { return false }
    position = closing + 1
    let words = FaultWords(
      nl: "deze tekst loopt door op een volgende regel; tussen één paar aanhalingstekens staat één regel",
      en: "this text goes on on another line; between one pair of quotes stands one line")
    let lines = bytes[start + 1..<closing].split { isLineEnd($0) }.map { line in
      Array(line.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
    }
    let text = lines.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: " ")])
    report(.quoteMissing, start..<position, words: cured(words, start..<position, as: quoted(Array(text))))
    return true
  }

  /// The closing quote of such a text: on one of the next lines, a quote too many that ends an item.
  private func endOfBrokenText(from start: Int) -> Int? {
    let quote = bytes[start]
    var line = position
    for _ in 0..<8 {
      while line < end, isLineEnd(bytes[line]) { line += 1 }
      let stop = endOfText(from: line)
      let first = bytes[line..<stop].first { !$0.isBlank }
      guard line < end, first != UInt8(ascii: "#"), !isAssignment(at: line), !isHeader(at: line) else {
        return nil
      }
      if let closing = bytes[line..<stop].firstIndex(of: quote) {
        let isOdd = bytes[line..<stop].filter { $0 == quote }.count % 2 == 1
        let rest = bytes[closing + 1..<stop].first { !$0.isBlank }
        let isLast = rest == nil || rest == UInt8(ascii: "#")
        let isItem = openBrackets > 0 && rest.map { [44, 93, 125].contains($0) } ?? false
        return isOdd && (isLast || isItem) && closing > line ? closing : nil
      }
      line = stop
    }
    return nil
  }

  private func isItemEnd(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  mutating func failLongStringUnclosed(from start: Int) -> Interruption {
    resumption = nextStatement(after: start)
    let quotes = excerpt(start..<start + 3)
    let words = FaultWords(
      nl: "de tekst die hier begint, wordt nergens met \(quotes) afgesloten",
      en: "the text that begins here is not ended with \(quotes) anywhere")
    return fail(.quoteMissing, start..<start + 3, words: words)
  }

  mutating func failKeyUnclosed(from start: Int) -> Interruption {
    let range = start..<max(start + 1, endOfText(from: start))
    let words = FaultWords(
      nl: "het aanhalingsteken achter de naam ontbreekt", en: "the quote after the name is missing")
    return fail(.quoteMissing, range, words: words)
  }

  /// A backslash before a letter that has no meaning there, such as in a Windows path.
  mutating func reportEscape(_ range: Range<Int>, inTextFrom start: Int?) {
    let words = FaultWords.escapeUnknown(excerpt(range))
    let cure = start.flatMap { textWithoutUnknownEscapes(from: $0) }
    report(.escapeUnknown, range, words: cure.map { cured(words, $0.range, as: $0.text) } ?? words)
  }

  private func textWithoutUnknownEscapes(from start: Int) -> (range: Range<Int>, text: [UInt8])? {
    var stop = start + 1
    while stop < end, stop - start < 200, !isLineEnd(bytes[stop]), bytes[stop] != 34 {
      stop += bytes[stop] == 92 && !isLineEnd(at(stop + 1)) ? 2 : 1
    }
    guard stop < end, bytes[stop] == 34 else { return nil }
    let text = bytes[start + 1..<stop]
    let isPath = text.starts(with: [92, 92]) || text.dropFirst().starts(with: [58, 92])
    if isPath, !text.contains(39) { return (start..<stop + 1, [39] + text + [39]) }
    return (start + 1..<stop, TOMLText.doublingUnknownEscapes(text))
  }
}
