extension TOMLReader {
  /// Reads what stands where a value belongs but is none, and says what was probably meant.
  mutating func readOddValue() throws(Interruption) -> Int32 {
    let start = position
    if isDelimiter(at: start) || start >= end { return readMissingValue() }
    if let width = CurlyQuote.width(at: start, in: bytes, before: end) {
      return readCurlyText(from: start, width: width)
    }
    let range = start..<endOfOddText(from: start)
    position = range.upperBound
    if bytes[start].isStrayControl {
      reportControl(at: start)
      return add(TOMLNode(.string, range, flags: .faulty))
    }
    if let date = WrittenDate.read(bytes, range) {
      reportDate(range, date)
      return add(TOMLNode(.localDate, range, flags: .faulty))
    }
    if startsLikeDate(range) {
      report(.dateImpossible, range, words: .dateImpossible(excerpt(range)))
      return add(TOMLNode(.localDate, range, flags: .faulty))
    }
    if let value = booleanWord(range) {
      reportBoolean(range, value)
      return add(TOMLNode(.boolean, range, flags: .faulty, bits: value ? 1 : 0))
    }
    return readOddNumberOrText(range)
  }

  private mutating func readOddNumberOrText(_ range: Range<Int>) -> Int32 {
    if isWithComma(range) { return readDecimalComma(range) }
    if isNumberLike(range) {
      reportNumber(range)
      return add(TOMLNode(.float, range, flags: .faulty))
    }
    reportUnquoted(range)
    return add(TOMLNode(.string, range, flags: .faulty))
  }

  private mutating func readMissingValue() -> Int32 {
    // A NUL is reported elsewhere.
    let place = endOfTextBefore(position)
    if let end = endOfListBelow {
      let words = FaultWords(
        nl: "hieronder staat een lijst, maar de [ ervoor ontbreekt",
        en: "a list stands below, but the [ before it is missing")
      report(.valueMissing, place..<place, words: cured(words, place..<place, as: " ["))
      position = end
      return add(TOMLNode(.array, place..<end, flags: [.faulty, .unclear]))
    }
    report(.valueMissing, place..<place, words: .valueMissing)
    return add(TOMLNode(.string, position..<position, flags: [.faulty, .unclear]))
  }

  /// Where the list ends that stands below a key without a value: behind a line that begins with `]`.
  private var endOfListBelow: Int? {
    guard openBrackets == 0 else { return nil }
    var line = position
    for number in 0..<64 {
      while line < end, isLineEnd(bytes[line]) { line += 1 }
      guard line < end, !isAssignment(at: line), !isHeader(at: line) else { return nil }
      guard let first = bytes[line..<end].firstIndex(where: { !$0.isBlank }) else { return nil }
      if bytes[first] == UInt8(ascii: "]"), number > 0 { return first + 1 }
      guard [34, 39, 123, 35].contains(bytes[first]) else { return nil }
      line = endOfText(from: line)
    }
    return nil
  }

  /// Up to the end of the line or a comment; between brackets up to the end of the item.
  func endOfOddText(from start: Int) -> Int {
    var stop = start
    while stop < end, !isLineEnd(bytes[stop]) {
      let byte = bytes[stop]
      if byte == UInt8(ascii: "#"), stop > start, bytes[stop - 1].isBlank { break }
      if openBrackets > 0,
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
      {
        break
      }
      stop += 1
    }
    if openBrackets > 0, at(stop) == UInt8(ascii: ","), let quote = endOfHalfQuoted(from: stop) { stop = quote }
    while stop > start + 1, bytes[stop - 1].isBlank { stop -= 1 }
    return max(stop, start + 1)
  }

  /// Behind a comma in a text that lacks its first quote: where its last quote ends it.
  private func endOfHalfQuoted(from comma: Int) -> Int? {
    var scan = comma
    while scan < end, !isLineEnd(bytes[scan]), bytes[scan] != UInt8(ascii: "=") {
      if bytes[scan] == UInt8(ascii: "\"") {
        var after = scan + 1
        while at(after).isBlank { after += 1 }
        let isEnd = [44, 93, 125].contains(at(after)) && !bytes[scan - 1].isBlank && bytes[scan - 1] != 44
        return isEnd ? scan + 1 : nil
      }
      scan += 1
    }
    return nil
  }

  /// Text that opens with a word processor's quote ends at a quote with nothing but the item's end behind it.
  private mutating func readCurlyText(from start: Int, width: Int) -> Int32 {
    position = endOfCurlyText(from: start + width, before: end) ?? endOfOddText(from: start)
    reportCurly(start..<position)
    return add(TOMLNode(.string, start..<position, flags: .faulty))
  }

  /// The end of the first quote, curly or straight, that the end of an item follows.
  func endOfCurlyText(from start: Int, before stop: Int) -> Int? {
    var scan = start
    // Looking further would make a long line of such quotes costly.
    let stop = min(stop, start + 1_024)
    while scan < stop, !isLineEnd(bytes[scan]) {
      var width = CurlyQuote.width(at: scan, in: bytes, before: end)
      if bytes[scan] == UInt8(ascii: "\"") { width = 1 }
      if let width {
        var after = scan + width
        while at(after).isBlank { after += 1 }
        if isDelimiter(at: after) { return scan + width }
      }
      scan += width ?? 1
    }
    return nil
  }

  private func startsLikeDate(_ range: Range<Int>) -> Bool {
    let digits = bytes[range].prefix { $0.isDigit }.count
    let sign = at(range.lowerBound + digits)
    guard at(range.lowerBound + digits + 1).isDigit else { return false }
    return digits == 4 && sign == UInt8(ascii: "-") || (1...2).contains(digits) && sign == UInt8(ascii: ":")
  }

  private func booleanWord(_ range: Range<Int>) -> Bool? {
    guard range.count <= 6 else { return nil }
    switch String(decoding: bytes[range].map(\.lowercased), as: UTF8.self) {
    case "ja", "yes", "true", "waar": return true
    case "nee", "no", "false", "onwaar": return false
    default: return nil
    }
  }

  private func isNumberLike(_ range: Range<Int>) -> Bool {
    let first = at(range.lowerBound)
    let isHexadecimal = first == UInt8(ascii: "0") && range.count > 1 && at(range.lowerBound + 1).isLetter
    var hasDigit = false
    for byte in bytes[range] {
      hasDigit = hasDigit || byte.isDigit
      switch byte {
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): continue
      case UInt8(ascii: "e"), UInt8(ascii: "E"): continue
      case _ where byte.isDigit: continue
      case _ where isHexadecimal && byte.isLetter: continue
      default: return false
      }
    }
    return hasDigit
  }

  /// `1,5` or `1.234,56`.
  private func isWithComma(_ range: Range<Int>) -> Bool {
    var commas = 0
    for (offset, byte) in zip(range, bytes[range]) {
      if byte == UInt8(ascii: ",") { commas += 1 }
      let isSign = offset == range.lowerBound && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
      guard byte.isDigit || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || isSign else {
        return false
      }
    }
    return commas == 1 && at(range.upperBound - 1).isDigit
  }

  /// After whole digits: where the decimals behind a comma end, if these are decimals.
  func endOfDecimalComma(at comma: Int) -> Int? {
    guard at(comma + 1).isDigit, openBrackets == 0 || isInTable else { return nil }
    var scan = comma + 1
    while at(scan).isDigit { scan += 1 }
    guard isDelimiter(at: scan) else { return nil }
    guard isInTable else { return scan }
    var next = scan
    while at(next).isBlank { next += 1 }
    return at(next) == UInt8(ascii: "}") || at(next) == UInt8(ascii: ",") ? scan : nil
  }

  mutating func readDecimalComma(_ range: Range<Int>) -> Int32 {
    position = range.upperBound
    let digits = bytes[range].filter { $0 != UInt8(ascii: ".") }
    let number = digits.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
    report(
      .numberWithComma, range, words: cured(.numberWithComma(excerpt(range)), range, as: number))
    return add(TOMLNode(.float, range, flags: .faulty))
  }
}
