/// Reads TOML 1.0 from UTF-8 bytes into a flat array of nodes, and goes on after a fault.
struct TOMLReader {
  /// Ends the reading of one line; the flaw is reported already.
  struct Interruption: Error {}

  let bytes: [UInt8]
  let file: Int
  let start: Int
  /// Where the text ends; reading that is stopped ends it early.
  private(set) var end: Int
  let limits: TOMLLimits
  /// The names of tables that the text may have, to tell words from names in a header.
  let tables: Set<String>

  var position: Int
  var nodes: [TOMLNode] = []
  var index: [TOMLIndexKey: Int32] = [:]
  var flaws: [Flaw] = []
  /// The table to which the keys of the present section go, and how deep it lies.
  var section: Int32 = 0
  var sectionDepth = 0
  /// For a table defined twice: the stand-in that takes the keys of the second definition.
  var standIns: [Int32: Int32] = [:]
  /// The parts of the key being read.
  var parts: [TOMLKey] = []
  var keyCount = 0
  /// Brackets and braces open around the present position.
  var openBrackets = 0
  /// Whether the innermost of those is a brace.
  var isInTable = false
  /// Where to go on after a fault; the next line when nil.
  var resumption: Int?
  var isStopped = false
  /// How many lines of the section came after one with a key used twice.
  var linesSinceDuplicate = Int.max - 1
  /// Where the nodes begin of what follows an empty line below other keys of the section.
  var blockStart: Int?
  var isAfterEmptyLine = false
  /// The value that such a key has already.
  var lastDuplicate = TOMLNode.none

  init(_ bytes: [UInt8], file: Int, in range: Range<Int>, limits: TOMLLimits, tables: Set<String> = []) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    self.tables = tables
    // Places are kept in 32 bits.
    end = min(range.upperBound, bytes.count, Int(Int32.max) - 8)
    start = max(0, min(range.lowerBound, end))
    position = start
  }

  /// Reads everything.
  mutating func read() {
    nodes.append(TOMLNode(.table, start..<start, flags: .header))
    nodes.reserveCapacity((end - start) / 24 + 1)
    skipByteOrderMark()
    while position < end, !isStopped {
      let before = position
      do throws(Interruption) { try readLine() } catch { recover() }
      // Whatever went wrong, reading moves on.
      if position <= before { position = before + 1 }
    }
  }

  private mutating func skipByteOrderMark() {
    guard position == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
    position = 3
    report(.byteOrderMark, 0..<3, words: cured(FaultWords(), 0..<3, as: ""))
  }

  private mutating func recover() {
    openBrackets = 0
    isInTable = false
    guard let place = resumption else { return skipLine() }
    resumption = nil
    // What lies behind the new place is read again, and its flaws are found again.
    if place < position { flaws.removeAll { $0.span.start >= place } }
    position = place
  }

  private mutating func readLine() throws(Interruption) {
    skipBlanks()
    skipListMark()
    switch at(position) {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): isAfterEmptyLine = true
    case UInt8(ascii: "#"): break
    case UInt8(ascii: "["): try readHeader()
    default:
      linesSinceDuplicate = min(linesSinceDuplicate + 1, .max - 1)
      if isAfterEmptyLine, nodes[Int(section)].count > 0 { blockStart = nodes.count }
      isAfterEmptyLine = false
      try readAssignment(into: section, depth: sectionDepth)
    }
    try readLineEnd()
  }

  /// Stops reading: what follows is as if it were not there.
  mutating func stop() {
    isStopped = true
    end = min(position, end)
    loseTables()
  }

  /// Tables and keys that should be there may be among what was not read.
  mutating func loseTables() { nodes[0].flags.insert(.lossy) }

  /// The byte at an offset; past the end a line feed, which ends whatever is being read.
  @inline(__always)
  func at(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 10 }

  @inline(__always)
  func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  /// Skips spaces and tabs; a NUL too, since it is reported elsewhere, and what looks like a space or like nothing.
  @inline(__always)
  mutating func skipBlanks() {
    while position < end {
      let byte = bytes[position]
      if byte.isBlank || byte == 0 {
        position += 1
      } else if byte < 0x80 || !skipInvisible() {
        return
      }
    }
  }

  /// Skips to the first byte of the next line.
  mutating func skipLine() {
    while position < end, !isLineEnd(bytes[position]) { position += 1 }
    skipLineEnd()
  }

  /// Skips one line end: LF, CRLF or, since that is reported elsewhere, CR.
  mutating func skipLineEnd() {
    if at(position) == 13 { position += at(position + 1) == 10 && position + 1 < end ? 1 : 0 }
    position = min(position + 1, end)
  }

  /// Skips a comment up to the end of its line.
  mutating func skipComment() {
    var hasReported = false
    while position < end, !isLineEnd(bytes[position]) {
      if bytes[position].isStrayControl, !hasReported {
        hasReported = true
        reportControl(at: position)
      }
      position += 1
    }
  }

  /// Skips blanks, comments and line ends; true when a line end was among them.
  @discardableResult
  mutating func skipToNextItem() -> Bool {
    var isNewLine = false
    while position < end {
      skipBlanks()
      if at(position) == UInt8(ascii: "#") { skipComment() }
      guard position < end, isLineEnd(bytes[position]) else { break }
      skipLineEnd()
      isNewLine = true
    }
    return isNewLine
  }

  /// Expects the end of the line, perhaps after a comment.
  private mutating func readLineEnd() throws(Interruption) {
    skipBlanks()
    if at(position) == UInt8(ascii: "#") { skipComment() }
    guard isLineEnd(at(position)) else { throw failAfterValue() }
    skipLineEnd()
  }
}
