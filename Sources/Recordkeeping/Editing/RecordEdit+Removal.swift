extension RecordEdit {
  /// The text without what stands at a path.
  func removed(_ keys: [String]) throws(RunError) -> EditableText {
    guard let value = text.value(at: keys) else { throw .notThere(file, keys) }
    if let parent = text.value(at: keys.dropLast()), parent.kind == .array, !parent.isHeading {
      return removingItem(value.span.start..<value.span.end, of: parent)
    }
    let count = text.parts(of: keys).count
    guard count > 0 else { throw .unclear(file) }
    var rest = text
    // From the last to the first, each out of what the others left, so that commas and empty lines come out right.
    for _ in 0..<count {
      guard let part = rest.parts(of: keys).last else { throw .unclear(file) }
      rest = rest.replacing(rest.stretch(of: part), with: [])
    }
    return rest
  }

  private func removingItem(_ item: Range<Int>, of list: TOMLValue) -> EditableText {
    text.replacing(text.stretch(ofItem: item, in: list.span.start..<list.span.end), with: [])
  }
}

extension EditableText {
  /// What a path consists of, in the order of the file: its headings, and its keys outside of what stands under those.
  fileprivate func parts(of keys: [String]) -> [TOMLStatement] {
    let own = statements.filter { $0.isBelow(keys) }
    let sections = own.filter(\.kind.isHeading).map { stretch(of: $0) }
    return own.filter { statement in
      let start = statement.range.lowerBound
      let isInside = own.contains { other in
        !other.kind.isHeading && other.range != statement.range && other.range.contains(start)
      }
      return statement.kind.isHeading || !isInside && !sections.contains { $0.contains(start) }
    }
  }

  /// What goes with a statement: of an entry its line and the question above it, or its comma; of a heading the comments
  /// right above it, what stands under it, and the empty lines that kept it apart.
  fileprivate func stretch(of statement: TOMLStatement) -> Range<Int> {
    switch statement.kind {
    case .inlineEntry:
      let braces = statements.filter { $0.value.span.start < statement.range.lowerBound }
        .compactMap { innermostTable(of: $0.value, around: statement.range) }
        .max { $0.lowerBound < $1.lowerBound }
      return braces.map { withComma(statement.range, in: $0) } ?? statement.range
    case .entry:
      let end = min(lines.next(after: statement.range.upperBound), range.upperBound)
      return startOfQuestion(above: statement)..<end
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

  /// Where a key begins that is to go: at the question above it, where that is as it is written above an empty line.
  private func startOfQuestion(above statement: TOMLStatement) -> Int {
    let line = lines.start(of: statement.range.lowerBound)
    guard let (key, table) = declaration(at: statement.steps) else { return line }
    let starts = [Language.nl, .en].compactMap { language in
      let comments = DraftQuestion(key, in: table).lines(in: language).dropLast()
      return start(of: comments.flatMap { $0.split(separator: "\n").map(String.init) }, above: line)
    }
    return starts.first ?? line
  }

  /// The first of these lines, where they stand right above a line.
  private func start(of texts: [String], above line: Int) -> Int? {
    var start = line
    for text in texts.reversed() {
      guard let previous = lines.previous(before: start), previous >= range.lowerBound,
        Array(file.bytes[previous..<lines.textEnd(of: previous)]).trimmed == Array(text.utf8)
      else { return nil }
      start = previous
    }
    return start
  }

  /// An element of a list with its comma; with its line, where it has one to itself.
  fileprivate func stretch(ofItem item: Range<Int>, in brackets: Range<Int>) -> Range<Int> {
    let part = withComma(item, in: brackets)
    let start = lines.start(of: item.lowerBound)
    let isLast = part.upperBound == item.upperBound
    let hasComma = file.bytes[item.upperBound..<part.upperBound].contains(UInt8(ascii: ","))
    guard start > brackets.lowerBound, file.bytes[start..<item.lowerBound].allSatisfy(\.isBlank),
      hasComma || isLast, part != inside(brackets)
    else { return part }
    var stop = part.upperBound
    while stop < brackets.upperBound - 1, file.bytes[stop].isBlank { stop += 1 }
    let end = lines.next(after: stop)
    let isAlone = [UInt8(ascii: "#"), 10, 13].contains(file.bytes[stop])
    return isAlone && end < brackets.upperBound ? start..<end : part
  }

  private func inside(_ brackets: Range<Int>) -> Range<Int> {
    brackets.lowerBound + 1..<max(brackets.lowerBound + 1, brackets.upperBound - 1)
  }

  /// A stretch inside brackets with the comma that parts it from its neighbour; all that is inside where nothing else is.
  fileprivate func withComma(_ item: Range<Int>, in brackets: Range<Int>) -> Range<Int> {
    let part = partWithComma(item, in: brackets)
    let inside = inside(brackets)
    let isOnly =
      file.bytes[inside.lowerBound..<part.lowerBound].allSatisfy(\.isWhiteSpace)
      && file.bytes[part.upperBound..<max(part.upperBound, inside.upperBound)].allSatisfy(\.isWhiteSpace)
    return isOnly ? inside : part
  }

  private func partWithComma(_ item: Range<Int>, in brackets: Range<Int>) -> Range<Int> {
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
