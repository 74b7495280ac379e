extension TOMLReader {
  /// What became of a string on one line.
  struct ShortText {
    var isClosed = false
    var isEscaped = false
    var isFaulty = false
  }

  mutating func readString(_ quote: UInt8) throws(Interruption) -> Int32 {
    let start = position
    if at(start + 1) == quote, at(start + 2) == quote { return try readLongString(quote) }
    let text = readShortText(quote)
    var flags: TOMLNode.Flags = text.isEscaped ? .escaped : []
    if text.isFaulty { flags.insert(.faulty) }
    if text.isClosed, endsAtCurlyQuote(from: start) || endsAtOtherQuote(from: start) {
      flags.insert(.faulty)
    }
    if text.isClosed { return add(TOMLNode(.string, start..<position, flags: flags)) }
    flags.insert(.faulty)
    if !endBrokenText(from: start) { endUnclosedText(from: start) }
    return add(TOMLNode(.string, start..<position, flags: flags))
  }

  /// Whether the closing quote was that of the next text, since a curly one ended this; then steps back.
  private mutating func endsAtCurlyQuote(from start: Int) -> Bool {
    guard !isDelimiter(at: position), let curly = endOfCurlyText(from: start + 1, before: position),
      curly < position
    else {
      return false
    }
    position = curly
    reportCurly(start..<curly)
    return true
  }

  /// In a list: whether the closing quote was that of the next text, since a quote of the other kind ended this; then
  /// steps back.
  private mutating func endsAtOtherQuote(from start: Int) -> Bool {
    guard openBrackets > 0, !isDelimiter(at: position),
      let stop = endAtOtherQuote(from: start, before: position)
    else { return false }
    position = stop
    reportMixedQuotes(start..<stop)
    return true
  }

  /// Reads a string on one line from its opening quote; stops at the line end when it is not closed.
  mutating func readShortText(_ quote: UInt8) -> ShortText {
    var text = ShortText()
    let start = position
    position += 1
    while position < end {
      position = endOfPlainText(from: position, quote)
      guard position < end else { break }
      let byte = bytes[position]
      if byte == quote {
        text.isClosed = true
        position += 1
        break
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text.isEscaped = true
        readEscape(inTextFrom: start, isLong: false, &text.isFaulty)
        continue
      }
      if byte == 10 || byte == 13 && at(position + 1) == 10 { break }
      if byte.isStrayControl { reportControlOnce(&text.isFaulty) }
      position += 1
    }
    return text
  }

  /// Where the next byte stands that is more than itself: a quote, a backslash, a control character.
  private func endOfPlainText(from start: Int, _ quote: UInt8) -> Int {
    bytes.place(from: start, before: end) { eight in
      eight.bytes(equalTo: quote) | eight.bytes(equalTo: UInt8(ascii: "\\")) | eight.controls
    }
  }

  private mutating func readLongString(_ quote: UInt8) throws(Interruption) -> Int32 {
    let start = position
    var flags: TOMLNode.Flags = []
    var isFaulty = false
    position += 3
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        if closeLongString(quote) {
          if isFaulty { flags.insert(.faulty) }
          return add(TOMLNode(.string, start..<position, flags: flags))
        }
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        flags.insert(.escaped)
        readEscape(inTextFrom: start, isLong: true, &isFaulty)
      } else {
        if byte.isStrayControl { reportControlOnce(&isFaulty) }
        if byte == 13, at(position + 1) == 10 { flags.insert(.carriageReturns) }
        position += 1
      }
    }
    throw failLongStringUnclosed(from: start)
  }

  /// Three quotes close; up to two more before them belong to the text.
  private mutating func closeLongString(_ quote: UInt8) -> Bool {
    var count = 0
    while count < 5, position + count < end, bytes[position + count] == quote { count += 1 }
    position += count
    return count >= 3
  }

  /// Steps over an escape; reports the first that TOML does not know in each string.
  private mutating func readEscape(inTextFrom text: Int, isLong: Bool, _ isFaulty: inout Bool) {
    let start = position
    let letter = at(start + 1)
    position = min(start + 2, end)
    if TOMLText.simpleEscape(letter) != nil, start + 1 < end { return }
    if letter == UInt8(ascii: "u") || letter == UInt8(ascii: "U") {
      let width = letter == UInt8(ascii: "u") ? 4 : 8
      if start + 2 + width <= end, TOMLText.scalar(bytes, start + 2..<start + 2 + width) != nil {
        position = start + 2 + width
        return
      }
    } else if isLong, let next = TOMLText.endOfFold(bytes, from: start + 1, before: end) {
      position = next
      return
    }
    // A line end is no part of the escape; a letter of several bytes is, as a whole.
    if isLineEnd(letter) { position = start + 1 }
    while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    if !isFaulty { reportEscape(start..<position, inTextFrom: isLong ? nil : text) }
    isFaulty = true
  }

  private mutating func reportControlOnce(_ isFaulty: inout Bool) {
    if !isFaulty { reportControl(at: position) }
    isFaulty = true
  }
}
