extension TOMLReader {
  mutating func report(_ fault: SyntaxFault, _ range: Range<Int>, words: FaultWords = FaultWords()) {
    guard !isStopped else { return }
    guard flaws.count < limits.flaws else { return stop() }
    let span = Span(file: file, range)
    flaws.append(
      Flaw(
        fault.rawValue, at: span, detail: words.detail, help: words.help, suggestion: words.suggestion))
  }

  /// Reports a flaw after which the line cannot be read on.
  mutating func fail(_ fault: SyntaxFault, _ range: Range<Int>, words: FaultWords) -> Interruption {
    report(fault, range, words: words)
    return Interruption()
  }

  /// The text of a stretch, cut short when it is long.
  func excerpt(_ range: Range<Int>) -> String {
    guard range.count > 60 else { return String(decoding: bytes[range], as: UTF8.self) }
    var stop = range.lowerBound + 57
    while stop > range.lowerBound, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    return String(decoding: bytes[range.lowerBound..<stop], as: UTF8.self) + "..."
  }

  /// Help that shows the line as it should be; nil when the line is too long to show.
  func line(_ range: Range<Int>, as replacement: [UInt8]) -> Wording? {
    let from = startOfLine(range.lowerBound)
    let stop = endOfText(from: range.upperBound)
    guard stop - from <= 200 else { return nil }
    let corrected = bytes[from..<range.lowerBound] + replacement + bytes[range.upperBound..<stop]
    let text = String(decoding: corrected.drop(while: \.isBlank), as: UTF8.self)
    return Wording(nl: "schrijf: \(text)", en: "write: \(text)")
  }

  /// The words with the line as it should be, and the text to paste in the place of a stretch.
  func cured(_ words: FaultWords, _ range: Range<Int>, as replacement: some Collection<UInt8>) -> FaultWords {
    let text = String(decoding: replacement, as: UTF8.self)
    // Bytes that are not UTF-8 cannot be given back as text.
    guard text.utf8.elementsEqual(replacement) else { return words }
    return FaultWords(
      words.detail, help: words.help ?? line(range, as: Array(replacement)),
      suggestion: Suggestion(Span(file: file, range), text))
  }

  func cured(_ words: FaultWords, _ range: Range<Int>, as replacement: String) -> FaultWords {
    cured(words, range, as: Array(replacement.utf8))
  }

  /// Text between quotes that suit it.
  func quoted(_ text: some Collection<UInt8>) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let backslash = UInt8(ascii: "\\")
    let apostrophe = UInt8(ascii: "'")
    guard text.contains(quote) || text.contains(backslash) else { return [quote] + text + [quote] }
    guard text.contains(apostrophe) else { return [apostrophe] + text + [apostrophe] }
    let escaped = text.flatMap { $0 == quote || $0 == backslash ? [backslash, $0] : [$0] }
    return [quote] + escaped + [quote]
  }

  /// The number of the line, from 1, that holds an offset.
  func lineNumber(_ offset: Int) -> Int {
    var line = 1
    for byte in bytes[..<min(max(offset, 0), bytes.count)] where byte == 10 { line += 1 }
    return line
  }

  /// Where the text before an offset ends, blanks not included.
  func endOfTextBefore(_ offset: Int) -> Int {
    var place = offset
    while place > start, bytes[place - 1].isBlank { place -= 1 }
    return place
  }

  mutating func failTooDeep(at offset: Int) -> Interruption {
    resumption = nextStatement(after: offset)
    return fail(.nestingTooDeep, offset..<min(offset + 1, end), words: .nestingTooDeep(limits.depth))
  }

  mutating func reportControl(at offset: Int) {
    report(.controlCharacter, offset..<offset + 1, words: .control(bytes[offset]))
  }

  mutating func reportOutOfRange(_ range: Range<Int>) {
    let words = FaultWords(
      nl: "`\(excerpt(range))` past niet in 64 bits; een kenmerk of nummer is tekst, tussen aanhalingstekens",
      en: "`\(excerpt(range))` does not fit in 64 bits; an identifier is text, between quotes")
    report(.numberOutOfRange, range, words: cured(words, range, as: quoted(bytes[range])))
  }

  mutating func reportNumber(_ range: Range<Int>) {
    let words = FaultWords(
      nl: "`\(excerpt(range))` is geen getal; een telefoonnummer of code is tekst, tussen aanhalingstekens",
      en: "`\(excerpt(range))` is no number; a telephone number or code is text, between quotes")
    report(.numberMalformed, range, words: cured(words, range, as: quoted(bytes[range])))
  }

  mutating func reportDate(_ range: Range<Int>, _ date: WrittenDate) {
    if let other = date.otherReading {
      let words = FaultWords(
        nl: "`\(excerpt(range))` kan \(date.inOrder) zijn en ook \(other); schrijf jaar, maand, dag",
        en: "`\(excerpt(range))` can be \(date.inOrder) and also \(other); write year, month, day")
      return report(.dateInOtherForm, range, words: words)
    }
    let words = FaultWords(
      nl: "`\(excerpt(range))` schrijft u als \(date.inOrder): jaar, maand, dag",
      en: "`\(excerpt(range))` is written as \(date.inOrder): year, month, day")
    report(.dateInOtherForm, range, words: cured(words, range, as: date.inOrder))
  }

  mutating func reportBoolean(_ range: Range<Int>, _ value: Bool) {
    let words = FaultWords(
      nl: "`\(excerpt(range))` schrijft u als \(value)", en: "`\(excerpt(range))` is written as \(value)")
    report(.booleanMisspelt, range, words: cured(words, range, as: "\(value)"))
  }
}
