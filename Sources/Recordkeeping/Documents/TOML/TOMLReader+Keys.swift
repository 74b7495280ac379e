extension TOMLReader {
  /// Reads a dotted key into `parts`.
  mutating func readKey() throws(Interruption) {
    // Nearly every key has one part; to cut the list takes more steps.
    while !parts.isEmpty { parts.removeLast() }
    while true {
      skipBlanks()
      parts.append(try readKeyPart())
      skipBlanks()
      guard at(position) == UInt8(ascii: ".") else { return }
      guard parts.count < limits.depth else { throw failTooDeep(at: position) }
      position += 1
      skipSuperfluousStops()
    }
  }

  /// Two stops between names, where one belongs.
  private mutating func skipSuperfluousStops() {
    let start = position
    while at(position) == UInt8(ascii: ".") { position += 1 }
    guard position > start, at(position).isBareKey else {
      position = start
      return
    }
    let words = FaultWords(
      nl: "tussen twee namen staat één punt", en: "one full stop stands between two names")
    report(.keyMalformed, start..<position, words: cured(words, start..<position, as: ""))
  }

  private mutating func readKeyPart() throws(Interruption) -> TOMLKey {
    let start = position
    switch at(position) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try readQuotedKey()
    case let byte where byte.isBareKey:
      var isEscaped = false
      position = endOfBareKey(from: position)
      while at(position) & 0x80 != 0, continuesKeyBehindInvisible() {
        isEscaped = true
        while at(position).isBareKey { position += 1 }
      }
      if at(position) & 0x80 == 0 || InvisibleSign.found(at: position, in: bytes, before: end) != nil {
        return TOMLKey(range: start..<position, isEscaped: isEscaped)
      }
    default: break
    }
    return try readOddKey(from: start)
  }

  private func endOfBareKey(from start: Int) -> Int {
    let (bytes, end) = (bytes, end)
    var offset = start
    while offset < end, bytes[offset].isBareKey { offset += 1 }
    return offset
  }

  private mutating func readQuotedKey() throws(Interruption) -> TOMLKey {
    let start = position
    let quote = at(position)
    if at(position + 1) == quote, at(position + 2) == quote {
      throw fail(.keyMalformed, position..<position + 3, words: .keyInThreeQuotes)
    }
    let text = readShortText(quote)
    if text.isClosed, isAssignment(at: start + 1), !isBehindKey {
      position = start + 1
      reportQuoteBeforeName(at: start)
      return try readKeyPart()
    }
    guard text.isClosed else { throw failKeyUnclosed(from: start) }
    return TOMLKey(range: start..<position, isEscaped: text.isEscaped)
  }

  /// Whether what can stand behind a key stands here, on the same line.
  private var isBehindKey: Bool {
    var next = position
    while at(next).isBlank { next += 1 }
    return [UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: "]")].contains(at(next))
  }

  /// A key that is not one: with an accent, in curly quotes, or another thing altogether.
  private mutating func readOddKey(from start: Int) throws(Interruption) -> TOMLKey {
    position = start
    if let width = CurlyQuote.width(at: start, in: bytes, before: end) {
      return readCurlyKey(from: start, width: width)
    }
    while position < end, at(position).isBareKey || at(position) & 0x80 != 0 { position += 1 }
    guard position > start else { throw failNoKey() }
    reportKeyNeedsQuotes(start..<position)
    return TOMLKey(range: start..<position, isFaulty: true)
  }

  private mutating func readCurlyKey(from start: Int, width: Int) -> TOMLKey {
    position = start + width
    while position < end, !isLineEnd(at(position)), at(position) != UInt8(ascii: "=") {
      if let closing = CurlyQuote.width(at: position, in: bytes, before: end) {
        position += closing
        break
      }
      position += 1
    }
    while position > start + width, bytes[position - 1].isBlank { position -= 1 }
    reportCurly(start..<position)
    return TOMLKey(range: start..<position)
  }

  /// Reads `key = value` into a table. The key is there afterwards even when its value is faulty.
  mutating func readAssignment(into table: Int32, depth: Int) throws(Interruption) {
    do throws(Interruption) { try readKey() } catch {
      // What the line would have said, nobody knows.
      nodes[Int(table)].flags.insert(.lossy)
      throw error
    }
    let hasEquals: Bool
    do throws(Interruption) { hasEquals = try readEquals() } catch {
      attachWithoutValue(to: table)
      throw error
    }
    let count = parts.count
    let key = parts[count - 1]
    try countKey(key.range)
    let parent = openDottedTables(in: table)
    let existing = parent == TOMLNode.none ? TOMLNode.none : child(of: parent, key)
    if existing != TOMLNode.none { reportDuplicate(key, existing) }
    let target = existing == TOMLNode.none ? parent : TOMLNode.none
    skipBlanks()
    let start = position
    do throws(Interruption) {
      let value = try readValue(depth: depth + count)
      if !hasEquals { nodes[Int(value)].flags.insert(.faulty) }
      attach(value, to: target, key)
    } catch {
      attach(addFaulty(start..<max(start, min(position, end))), to: target, key)
      throw error
    }
  }

  /// A key with nothing behind it that can be understood: it is there all the same.
  private mutating func attachWithoutValue(to table: Int32) {
    guard parts.count == 1, var key = parts.first, child(of: table, key) == TOMLNode.none else { return }
    key.isFaulty = true
    attach(addFaulty(position..<position), to: table, key)
  }

  /// Counts one more key against the limit.
  mutating func countKey(_ range: Range<Int>) throws(Interruption) {
    keyCount += 1
    guard keyCount > limits.keys else { return }
    report(.keysTooMany, range, words: .keysTooMany(limits.keys))
    stop()
    throw Interruption()
  }

  /// Puts a value under a key of a table; with no table it stays outside the tree.
  mutating func attach(_ value: Int32, to table: Int32, _ key: TOMLKey) {
    nodes[Int(value)].keyStart = Int32(truncatingIfNeeded: key.range.lowerBound)
    nodes[Int(value)].keyEnd = Int32(truncatingIfNeeded: key.range.upperBound)
    if key.isEscaped { nodes[Int(value)].flags.insert(.escapedKey) }
    if key.isFaulty { nodes[Int(value)].flags.insert(.faultyKey) }
    guard table != TOMLNode.none else { return }
    append(value, to: table)
    if nodes[Int(table)].count > 24 { addToIndex(value, of: table) }
  }

  /// Links a node as the last child of another.
  mutating func append(_ child: Int32, to parent: Int32) {
    let last = nodes[Int(parent)].lastChild
    if last == TOMLNode.none {
      nodes[Int(parent)].firstChild = child
    } else {
      nodes[Int(last)].next = child
    }
    nodes[Int(parent)].lastChild = child
    nodes[Int(parent)].count += 1
  }

  /// Adds a node that is not part of the tree yet.
  mutating func add(_ node: TOMLNode) -> Int32 {
    nodes.append(node)
    return Int32(truncatingIfNeeded: nodes.count - 1)
  }

  /// A stand-in for a value that could not be read.
  mutating func addFaulty(_ range: Range<Int>) -> Int32 {
    let kind: TOMLValue.Kind =
      switch at(range.lowerBound) {
      case UInt8(ascii: "["): .array
      case UInt8(ascii: "{"): .table
      default: .string
      }
    return add(TOMLNode(kind, range, flags: [.faulty, .unclear]))
  }
}
