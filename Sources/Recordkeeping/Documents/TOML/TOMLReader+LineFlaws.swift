extension TOMLReader {
  /// Expects `=` after a key; false when it was not there but the value can be read all the same.
  mutating func readEquals() throws(Interruption) -> Bool {
    let keys = (parts.first?.range.lowerBound ?? position)..<(parts.last?.range.upperBound ?? position)
    skipBlanks()
    switch at(position) {
    case UInt8(ascii: "="):
      position += 1
      return !skipSuperfluousSigns(from: position - 1)
    case UInt8(ascii: ":"):
      let colon = position
      position += at(position + 1) == UInt8(ascii: "=") ? 2 : 1
      reportSign(
        colon..<position,
        FaultWords(
          nl: "hier staat een dubbele punt; verwacht werd =", en: "a colon stands here; = was expected"))
      return false
    case UInt8(ascii: "]") where isHeaderUnopened: throw failHeaderUnopened(keys)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"), 0xE2, 0xC2,
      _ where at(position).isDigit:
      let place = keys.upperBound
      let words = FaultWords(
        nl: "achter `\(excerpt(keys))` hoort een =", en: "an = is expected after `\(excerpt(keys))`")
      report(.equalsSignMissing, place..<place, words: cured(words, place..<position, as: " = "))
      return false
    default:
      return try readKeyOfWords(keys)
    }
  }

  /// `==` or `=>`, where one = belongs; then steps over them.
  private mutating func skipSuperfluousSigns(from start: Int) -> Bool {
    let second = position
    while at(position) == UInt8(ascii: "=") || at(position) == UInt8(ascii: ">") { position += 1 }
    guard position > second else { return false }
    let signs = excerpt(start..<position)
    reportSign(
      start..<position,
      FaultWords(nl: "hier staat `\(signs)`; verwacht werd =", en: "`\(signs)` stands here; = was expected"))
    return true
  }

  /// A sign that stands in the place of the =.
  private mutating func reportSign(_ range: Range<Int>, _ words: FaultWords) {
    let hasBlank = at(range.lowerBound - 1).isBlank
    let sign = (hasBlank ? "" : " ") + "=" + (at(range.upperBound).isBlank ? "" : " ")
    report(.equalsSignMissing, range, words: cured(words, range, as: sign))
  }

  /// A name of several words before the `=`, or a line with no `=` at all.
  private mutating func readKeyOfWords(_ keys: Range<Int>) throws(Interruption) -> Bool {
    var scan = position
    while at(scan).isBareKey || at(scan).isBlank || at(scan) & 0x80 != 0 { scan += 1 }
    guard at(scan) == UInt8(ascii: "="), openBrackets == 0 else {
      let words = FaultWords(
        nl: "achter `\(excerpt(keys))` staat geen =", en: "there is no = after `\(excerpt(keys))`")
      throw fail(.equalsSignMissing, keys, words: words)
    }
    let range = keys.lowerBound..<endOfTextBefore(scan)
    reportWords(range)
    parts = [TOMLKey(range: range, isEscaped: true, isFaulty: true)]
    position = scan + 1
    return true
  }

  mutating func reportWords(_ range: Range<Int>) {
    let words = FaultWords(
      nl: "een naam heeft geen spaties; `\(excerpt(range))` heeft die wel",
      en: "a name has no blanks; `\(excerpt(range))` has")
    let isPlain = bytes[range].allSatisfy { $0.isBareKey || $0.isBlank || $0 == UInt8(ascii: ".") }
    let joined = TOMLKey.joined(bytes[range])
    report(.keyMalformed, range, words: isPlain ? cured(words, range, as: joined) : words)
  }

  mutating func reportKeyNeedsQuotes(_ range: Range<Int>) {
    let words = FaultWords(
      nl: "een naam bestaat uit a-z, 0-9, - en _", en: "a name is made of a-z, 0-9, - and _")
    report(.keyMalformed, range, words: words)
  }

  /// The sign of a list in Markdown before a name, `- title = "..."`; then steps over it.
  mutating func skipListMark() {
    let mark = at(position)
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*"), at(position + 1).isBlank else { return }
    var next = position + 1
    while at(next).isBlank { next += 1 }
    guard isAssignment(at: next) || isHeader(at: next) else { return }
    let range = position..<next
    let words = FaultWords(
      nl: "de regel begint met `\(excerpt(position..<position + 1))`; verwacht werd een naam",
      en: "the line begins with `\(excerpt(position..<position + 1))`; a name was expected")
    report(.keyMalformed, range, words: cured(words, range, as: ""))
    position = next
  }

  /// A quote before a name that has none behind it: `"title = "..."`.
  mutating func reportQuoteBeforeName(at offset: Int) {
    let range = offset..<offset + 1
    let words = FaultWords(
      nl: "voor de naam staat een aanhalingsteken te veel", en: "there is one quote too many before the name")
    report(.keyMalformed, range, words: cured(words, range, as: ""))
  }

  /// Something stands where a name belongs.
  mutating func failNoKey() -> Interruption {
    let byte = at(position)
    let range = position..<max(endOfText(from: position), min(position + 1, end))
    if byte.isStrayControl {
      reportControl(at: position)
      return Interruption()
    }
    let isComment = byte == UInt8(ascii: "/") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "<")
    if isComment {
      let comment = [35, 32] + bytes[range].drop { !$0.isBareKey && $0 & 0x80 == 0 }
      let words = FaultWords(nl: "een opmerking begint met #", en: "a comment begins with #")
      return fail(.keyMalformed, range, words: cured(words, range, as: comment))
    }
    let place = isLineEnd(byte) ? endOfTextBefore(position)..<endOfTextBefore(position) : range
    let words = FaultWords(
      nl: "hier hoort een naam, zoals title", en: "a name is expected here, such as title")
    return fail(.keyMalformed, place, words: words)
  }

  /// More text on the line after a value or a header that is complete.
  mutating func failAfterValue() -> Interruption {
    let byte = at(position)
    if byte.isStrayControl {
      reportControl(at: position)
      return Interruption()
    }
    let range = position..<max(position + 1, endOfText(from: position))
    if byte == UInt8(ascii: ","), range.count == 1 {
      reportSuperfluousComma(at: position)
      return Interruption()
    }
    let words = FaultWords(
      nl: "`\(excerpt(range))` staat achter iets dat al af is",
      en: "`\(excerpt(range))` stands after something that is complete")
    if let list = listWithoutBracket(range) {
      nodes[nodes.count - 1].flags.formUnion([.faulty, .unclear])
      let words = FaultWords(
        nl: "het lijkt een lijst, maar de [ ervoor ontbreekt",
        en: "it looks like a list, but the [ before it is missing")
      let text =
        [UInt8(ascii: "[")] + bytes[list] + (bytes[list].last == UInt8(ascii: "]") ? [] : [UInt8(ascii: "]")])
      return fail(.textAfterValue, range, words: cured(words, list, as: text))
    }
    guard let whole = textWithInnerQuotes(range) else { return fail(.textAfterValue, range, words: words) }
    // A text that its own quotes ended too soon does not say what was meant.
    nodes[nodes.count - 1].flags.insert(.unclear)
    nodes[nodes.count - 1].flags.insert(.faulty)
    let text = quoted(bytes[whole].dropFirst().dropLast())
    return fail(.textAfterValue, range, words: cured(words, whole, as: text))
  }

  /// When further texts, or a closing bracket, follow the first text of the line: all of them.
  private func listWithoutBracket(_ rest: Range<Int>) -> Range<Int>? {
    guard let value = nodes.last, value.kind == .string, Int(value.end) <= rest.lowerBound,
      Int(value.start) >= startOfLine(rest.lowerBound), value.flags.isDisjoint(with: .faulty)
    else { return nil }
    var quotes = 0
    for byte in bytes[rest] where byte == UInt8(ascii: "\"") { quotes += 1 }
    let isBracket = rest.count == 1 && bytes[rest.lowerBound] == UInt8(ascii: "]")
    let isItem = bytes[rest.lowerBound] == UInt8(ascii: ",") && quotes > 0 && quotes % 2 == 0
    return isBracket || isItem ? Int(value.start)..<rest.upperBound : nil
  }

  /// When quotes inside a text ended it too soon: the whole text, with its outer quotes.
  private func textWithInnerQuotes(_ rest: Range<Int>) -> Range<Int>? {
    guard let value = nodes.last, value.kind == .string, Int(value.end) <= rest.lowerBound,
      Int(value.start) >= startOfLine(rest.lowerBound), value.range.count >= 2,
      let quote = bytes[rest].lastIndex(of: bytes[Int(value.start)])
    else { return nil }
    return Int(value.start)..<quote + 1
  }
}
