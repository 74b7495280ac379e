extension TOMLReader {
  /// The first byte of the line that holds an offset, looking back no further than a long line.
  func startOfLine(_ offset: Int) -> Int {
    var line = offset
    while line > start, offset - line < 4096, !isLineEnd(bytes[line - 1]) { line -= 1 }
    return line
  }

  /// The end of the line that holds an offset, trailing blanks not included.
  func endOfText(from offset: Int) -> Int {
    var stop = offset
    while stop < end, !isLineEnd(bytes[stop]) { stop += 1 }
    while stop > offset, bytes[stop - 1].isBlank { stop -= 1 }
    return stop
  }

  /// Whether a line that starts `key =` begins at an offset.
  func isAssignment(at offset: Int) -> Bool {
    var scan = offset
    guard at(scan).isBareKey else { return false }
    while at(scan).isBareKey || at(scan).isBlank || at(scan) == UInt8(ascii: ".") { scan += 1 }
    return at(scan) == UInt8(ascii: "=")
  }

  /// Whether a line that can only be a `[header]` begins at an offset.
  func isHeader(at offset: Int) -> Bool {
    guard at(offset) == UInt8(ascii: "[") else { return false }
    let name = at(offset + 1) == UInt8(ascii: "[") ? offset + 2 : offset + 1
    var scan = name
    guard at(scan).isLetter else { return false }
    while at(scan).isBareKey || at(scan) == UInt8(ascii: ".") { scan += 1 }
    let word = bytes[name..<min(scan, end)]
    let isValue = ["true", "false", "inf", "nan"].contains { word.elementsEqual($0.utf8) }
    return at(scan) == UInt8(ascii: "]") && !isValue
  }

  /// The next line after an offset that starts a key or a table; the end when there is none.
  func nextStatement(after offset: Int) -> Int {
    var line = offset
    while line < end {
      while line < end, bytes[line] != 10, bytes[line] != 13 { line += 1 }
      while line < end, isLineEnd(bytes[line]) || bytes[line].isBlank { line += 1 }
      if isAssignment(at: line) || isHeader(at: line) { return line }
    }
    return end
  }

  /// Whether the brace that is open at a line end is closed before the next table, not too far off.
  func closesLater(from offset: Int) -> Bool {
    var depth = 0
    var scan = offset
    let stop = min(end, offset + 4096)
    while scan < stop {
      switch bytes[scan] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 { return true }
        depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        scan = endOfQuoted(scan, before: stop)
      case 10 where isHeader(at: scan + 1): return false
      default: break
      }
      scan += 1
    }
    return false
  }

  /// The closing quote of a string on one line, or the last byte of that line.
  private func endOfQuoted(_ start: Int, before stop: Int) -> Int {
    var scan = start + 1
    while scan < stop, bytes[scan] != bytes[start], bytes[scan] != 10 {
      scan += bytes[scan] == UInt8(ascii: "\\") && bytes[start] == UInt8(ascii: "\"") ? 2 : 1
    }
    return scan < stop && bytes[scan] == 10 ? scan - 1 : scan
  }
}
