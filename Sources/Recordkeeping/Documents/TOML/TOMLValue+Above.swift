/// What stands above the line with a key.
extension TOMLValue {
  /// Whether an empty line does, comments between them aside, or a heading that was made a comment.
  var startsBlock: Bool {
    guard let above = contentAbove else { return false }
    return above.isEmpty || opensHeading(above)
  }

  /// The sign that makes a heading right above it a comment, `# [retention]`, with the blanks behind it.
  var commentSign: Span? {
    guard let above = contentAbove, opensHeading(above) else { return nil }
    let name = document.bytes[above].firstIndex(of: UInt8(ascii: "[")) ?? above.lowerBound
    return Span(file: document.file, start: above.lowerBound, end: name)
  }

  /// The nearest line above that is no comment, or is a heading behind a `#`; nil where the key stands behind something
  /// else on its line, or on the first.
  private var contentAbove: Range<Int>? {
    let bytes = document.bytes
    var start = startOfLine(node.keyRange.lowerBound)
    guard bytes[start..<node.keyRange.lowerBound].allSatisfy(\.isBlank) else { return nil }
    while start > 0 {
      let line = startOfLine(start - 1)
      let text = bytes[line..<start].stretch
      if bytes[text].first != UInt8(ascii: "#") || opensHeading(text) { return text }
      start = line
    }
    return nil
  }

  private func startOfLine(_ offset: Int) -> Int {
    document.bytes[..<offset].lastIndex(of: 10).map { $0 + 1 } ?? 0
  }

  private func opensHeading(_ line: Range<Int>) -> Bool {
    let bytes = document.bytes[line]
    return bytes.first == UInt8(ascii: "#")
      && bytes.dropFirst().first { !$0.isBlank } == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
  }
}

extension ArraySlice<UInt8> {
  /// The stretch without white space at its ends.
  fileprivate var stretch: Range<Int> {
    guard let first = firstIndex(where: { !$0.isWhiteSpace }) else { return startIndex..<startIndex }
    return first..<(lastIndex { !$0.isWhiteSpace } ?? first) + 1
  }
}
