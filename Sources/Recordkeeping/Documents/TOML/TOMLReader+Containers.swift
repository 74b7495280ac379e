extension TOMLReader {
  mutating func readArray(depth: Int) throws(Interruption) -> Int32 {
    let start = position
    if isPair(behind: start) { return try readPairsInBrackets(depth: depth) }
    let array = add(TOMLNode(.array, start..<start))
    let wasInTable = enterBrackets(ofTable: false)
    while true {
      let isNewLine = skipToNextItem()
      if at(position) == UInt8(ascii: "]") { break }
      try expectInside(from: start, isNewLine: isNewLine)
      if at(position) == UInt8(ascii: ",") {
        reportSuperfluousComma(at: position)
        position += 1
        continue
      }
      append(try readValue(depth: depth + 1), to: array)
      if try readSeparator(in: array, from: start) { break }
    }
    return close(array, from: start, wasInTable: wasInTable)
  }

  /// Whether a bracket opens what is a table by its content: `[ period = "2 years" ]`.
  private func isPair(behind bracket: Int) -> Bool {
    var next = bracket + 1
    while at(next).isBlank { next += 1 }
    return isAssignment(at: next)
  }

  private mutating func readPairsInBrackets(depth: Int) throws(Interruption) -> Int32 {
    let start = position
    let known = flaws.count
    let table = try readInlineTable(depth: depth)
    nodes[Int(table)].flags.insert(.faulty)
    reportPairsInBrackets(start..<position, isWhole: flaws.count == known)
    return table
  }

  /// One bracket or brace more is open; gives back what the innermost was before.
  private mutating func enterBrackets(ofTable isTable: Bool) -> Bool {
    position += 1
    openBrackets += 1
    defer { isInTable = isTable }
    return isInTable
  }

  /// Ends an array or table at its closing bracket. A wrong bracket is reported already; it is
  /// left to the brackets around this one, if there are any.
  private mutating func close(_ node: Int32, from start: Int, wasInTable: Bool) -> Int32 {
    let expected = at(start) == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    if position < end, at(position) == expected || openBrackets == 1 { position += 1 }
    openBrackets -= 1
    isInTable = wasInTable
    nodes[Int(node)].end = Int32(truncatingIfNeeded: position)
    return node
  }

  /// At the start of an item: nothing that shows the array was never closed.
  private mutating func expectInside(from start: Int, isNewLine: Bool) throws(Interruption) {
    guard position < end else { throw failUnclosed(from: start, resumingAt: end) }
    guard isNewLine, isAssignment(at: position) || isHeader(at: position) else { return }
    throw failUnclosed(from: start, resumingAt: position)
  }

  /// After an item of an array: a comma, or the end; true at the end.
  private mutating func readSeparator(in array: Int32, from start: Int) throws(Interruption) -> Bool {
    let itemEnd = position
    let isNewLine = skipToNextItem()
    switch at(position) {
    case UInt8(ascii: ","):
      position += 1
      return false
    case UInt8(ascii: "]"): return true
    case UInt8(ascii: "}"), UInt8(ascii: ")"):
      reportMismatch(from: start)
      return true
    case UInt8(ascii: ";"):
      reportSemicolon()
      return false
    default: break
    }
    try expectInside(from: start, isNewLine: isNewLine)
    let item = nodes[Int(nodes[Int(array)].lastChild)]
    if at(position) == UInt8(ascii: "=") { throw failAtEquals(from: start, item: item) }
    // After a faulty item the comma may be part of the same fault.
    if !item.flags.contains(.faulty) { reportCommaMissing(at: itemEnd) }
    return false
  }

  mutating func readInlineTable(depth: Int) throws(Interruption) -> Int32 {
    let start = position
    let table = add(TOMLNode(.table, start..<start, flags: .inline))
    let wasInTable = enterBrackets(ofTable: true)
    var lastComma: Int?
    var spansLines = false
    while true {
      try skipInsideTable(from: start, &spansLines)
      if isTableEnd(from: start) {
        if let lastComma, !spansLines { reportSuperfluousComma(at: lastComma) }
        break
      }
      if at(position) == UInt8(ascii: ",") {
        reportSuperfluousComma(at: position)
        position += 1
        continue
      }
      try readAssignment(into: table, depth: depth)
      let itemEnd = position
      try skipInsideTable(from: start, &spansLines)
      lastComma = nil
      if at(position) == UInt8(ascii: ",") {
        lastComma = position
        position += 1
      } else if endsInlineTable(table, from: start, itemEnd: itemEnd) {
        break
      }
    }
    return close(table, from: start, wasInTable: wasInTable)
  }

  /// After an entry without a comma: whether the table ends here.
  private mutating func endsInlineTable(_ table: Int32, from start: Int, itemEnd: Int) -> Bool {
    let last = nodes[Int(table)].lastChild
    let isLastFaulty = last != TOMLNode.none && nodes[Int(last)].flags.contains(.faulty)
    if isTableEnd(from: start) { return true }
    switch at(position) {
    case UInt8(ascii: "]"), UInt8(ascii: ")"):
      reportMismatch(from: start)
      return true
    case UInt8(ascii: ";"):
      reportSemicolon()
      return false
    default:
      if !isLastFaulty { reportCommaMissing(at: itemEnd) }
      return false
    }
  }

  /// Whether a table ends here: at a brace, or at a bracket where a bracket opened it.
  private func isTableEnd(from start: Int) -> Bool {
    at(position) == UInt8(ascii: "}")
      || at(start) == UInt8(ascii: "[") && at(position) == UInt8(ascii: "]")
  }

  /// Skips blanks; a table between braces stands on one line, so a line end is reported once.
  private mutating func skipInsideTable(from start: Int, _ spansLines: inout Bool) throws(Interruption) {
    skipBlanks()
    let byte = at(position)
    guard isLineEnd(byte) || byte == UInt8(ascii: "#") else { return }
    if !spansLines {
      guard position < end, closesLater(from: position) else {
        throw failUnclosed(from: start, resumingAt: nil)
      }
      spansLines = true
      reportTableOverLines(start)
    }
    skipToNextItem()
    if position >= end { throw failUnclosed(from: start, resumingAt: end) }
  }
}
