/// The facts of a file in the one style: a space around each equals sign, an empty line above each heading, no blanks at
/// the ends of lines. The order stays, and every comment stays with its line.
struct TextStyle {
  private enum Line {
    case empty
    case comment([UInt8])
    case statement(TOMLStatement, comment: [UInt8]?)

    var isComment: Bool {
      if case .comment = self { true } else { false }
    }

    var isHeading: Bool {
      if case .statement(let statement, _) = self { statement.kind.isHeading } else { false }
    }
  }

  /// The lines, each ended by a line feed; nil for a text that is not made of statements and comments.
  static func written(_ text: EditableText) -> [UInt8]? {
    guard let lines = lines(of: text) else { return nil }
    let style = ValueStyle(text.file.bytes)
    var output: [UInt8] = []
    var isApart = false
    for (place, line) in lines.enumerated() {
      if case .empty = line {
        isApart = true
        continue
      }
      let follows = place > 0 && lines[place - 1].isComment
      let startsBlock = !follows && opensBlock(lines[place...])
      if isApart || startsBlock, !output.isEmpty { output.append(10) }
      isApart = false
      output += bytes(of: line, style) + [10]
    }
    return output
  }

  private static func lines(of text: EditableText) -> [Line]? {
    var statements = text.lineStatements[...]
    var lines: [Line] = []
    var offset = text.range.lowerBound
    let bytes = text.file.bytes
    while offset < text.range.upperBound {
      let end = text.lines.textEnd(of: offset)
      if let statement = statements.first, statement.range.lowerBound < end {
        statements.removeFirst()
        let last = statement.range.upperBound
        let rest = Array(bytes[last..<text.lines.textEnd(of: last)]).trimmed
        guard rest.isEmpty || rest.first == UInt8(ascii: "#") else { return nil }
        lines.append(.statement(statement, comment: rest.isEmpty ? nil : rest))
        offset = text.lines.next(after: last)
        continue
      }
      let line = Array(bytes[offset..<end]).trimmed
      guard line.isEmpty || line.first == UInt8(ascii: "#") else { return nil }
      lines.append(line.isEmpty ? .empty : .comment(line))
      offset = text.lines.next(after: offset)
    }
    return statements.isEmpty ? lines : nil
  }

  /// Whether a heading comes first, or comments right above one.
  private static func opensBlock(_ lines: ArraySlice<Line>) -> Bool {
    lines.drop(while: \.isComment).first?.isHeading ?? false
  }

  private static func bytes(of line: Line, _ style: ValueStyle) -> [UInt8] {
    switch line {
    case .empty: return []
    case .comment(let comment): return comment
    case .statement(let statement, let comment):
      return written(statement, style) + (comment.map { [32] + $0 } ?? [])
    }
  }

  private static func written(_ statement: TOMLStatement, _ style: ValueStyle) -> [UInt8] {
    let names = statement.steps.filter { $0.written != nil }.map { WrittenValue.written(key: $0.name) }
    let name = Array(names.joined(separator: [UInt8(ascii: ".")]))
    switch statement.kind {
    case .heading: return Array("[".utf8) + name + Array("]".utf8)
    case .element: return Array("[[".utf8) + name + Array("]]".utf8)
    case .entry, .inlineEntry:
      let start = name + Array(" = ".utf8)
      return start + style.written(statement.value, after: ValueStyle.columns(start))
    }
  }
}
