extension RecordEdit {
  /// The text without what stands at a path.
  func removed(_ keys: [String]) throws(RunError) -> EditableText {
    guard let value = text.value(at: keys) else { throw .notThere(file, keys) }
    if let parent = text.value(at: keys.dropLast()), parent.kind == .array, !parent.isHeading {
      return removingItem(value.span.start..<value.span.end, of: parent)
    }
    let own = text.statements.filter { $0.isBelow(keys) }
    let sections = own.filter(\.kind.isHeading).map { text.stretch(of: $0) }
    let single = own.filter { statement in
      let start = statement.range.lowerBound
      let isInside = own.contains { other in
        !other.kind.isHeading && other.range != statement.range && other.range.contains(start)
      }
      return !statement.kind.isHeading && !isInside && !sections.contains { $0.contains(start) }
    }
    guard !sections.isEmpty || !single.isEmpty else { throw .unclear(file) }
    // From the last to the first, so that the places of those before stay what they are.
    let parts = single.map { text.stretch(of: $0) } + sections
    return parts.sorted { $0.lowerBound > $1.lowerBound }.reduce(text) { $0.replacing($1, with: []) }
  }

  private func removingItem(_ item: Range<Int>, of list: TOMLValue) -> EditableText {
    text.replacing(text.withComma(item, in: list.span.start..<list.span.end), with: [])
  }
}

extension EditableText {
  /// What goes with a statement: of an entry its line or its comma; of a heading the comments right above it, what
  /// stands under it, and the empty lines that kept it apart.
  fileprivate func stretch(of statement: TOMLStatement) -> Range<Int> {
    switch statement.kind {
    case .inlineEntry:
      let braces = statements.filter { $0.value.span.start < statement.range.lowerBound }
        .compactMap { innermostTable(of: $0.value, around: statement.range) }
        .max { $0.lowerBound < $1.lowerBound }
      return braces.map { withComma(statement.range, in: $0) } ?? statement.range
    case .entry:
      let start = lines.start(of: statement.range.lowerBound)
      return start..<min(lines.next(after: statement.range.upperBound), range.upperBound)
    case .heading, .element: return stretch(ofSection: statement)
    }
  }

  private func stretch(ofSection heading: TOMLStatement) -> Range<Int> {
    var start = self.start(of: heading)
    var stop = endOfLines(under: heading)
    if isEmptyToEnd(from: stop) {
      while let previous = lines.previous(before: start), previous >= range.lowerBound,
        lines.isEmpty(previous)
      {
        start = previous
      }
    }
    while stop < range.upperBound, lines.isEmpty(stop) { stop = lines.next(after: stop) }
    return start..<max(start, min(stop, range.upperBound))
  }

  private func isEmptyToEnd(from offset: Int) -> Bool {
    range.upperBound <= offset || file.bytes[offset..<range.upperBound].allSatisfy(\.isWhiteSpace)
  }

  private func innermostTable(of value: TOMLValue, around stretch: Range<Int>) -> Range<Int>? {
    let span = value.span.start..<max(value.span.start, value.span.end)
    guard value.isWrittenInPlace || value.isDotted else { return nil }
    let inner = value.children.compactMap { innermostTable(of: $0, around: stretch) }.last
    if let inner { return inner }
    let isAround = span.lowerBound <= stretch.lowerBound && stretch.upperBound <= span.upperBound
    return isAround && value.kind == .table && value.isWrittenInPlace ? span : nil
  }

  /// A stretch inside brackets with the comma that parts it from its neighbour.
  fileprivate func withComma(_ item: Range<Int>, in brackets: Range<Int>) -> Range<Int> {
    var stop = item.upperBound
    while stop < brackets.upperBound - 1, file.bytes[stop].isWhiteSpace { stop += 1 }
    if file.bytes[stop] == UInt8(ascii: ",") {
      stop += 1
      while stop < brackets.upperBound - 1, file.bytes[stop].isBlank { stop += 1 }
      return item.lowerBound..<stop
    }
    var start = item.lowerBound
    while start > brackets.lowerBound + 1, file.bytes[start - 1].isWhiteSpace { start -= 1 }
    if file.bytes[start - 1] == UInt8(ascii: ",") { return start - 1..<item.upperBound }
    return item.lowerBound..<item.upperBound
  }
}
