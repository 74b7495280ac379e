/// The lines of a body, and where in the file something stands that cmark has read.
///
/// cmark's columns count from the text without indentation, and its lines stay behind after markup over several
/// lines: both are hints, and the bytes themselves decide.
struct MarkdownPlaces: Sendable {
  let file: SourceFile
  let number: Int
  let body: Range<Int>
  /// The lines without their ends: as in CommonMark, LF, CRLF and a lone CR end one.
  let lines: [Range<Int>]
  /// Offset after the last thing that was found: the next one stands behind it.
  private var cursor: Int

  init(_ file: SourceFile, number: Int, body: Range<Int>) {
    self.file = file
    self.number = number
    self.body = body.clamped(to: file.bytes.indices)
    lines = Self.lines(of: file.bytes, in: self.body)
    cursor = self.body.lowerBound
  }

  func span(_ range: Range<Int>) -> Span { Span(file: number, range) }

  /// Where a literal stands that begins at or after a hint and not after line `last`.
  mutating func find(_ literal: [UInt8], line: Int, column: Int, last: Int) -> Range<Int>? {
    let first = Array(literal.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    let start = max(cursor, offset(line: line, column: 1))
    let hint = offset(line: line, column: column)
    guard !first.isEmpty,
      let found = place(of: first, hint: hint, in: start..<max(start, self.line(last).upperBound))
    else { return nil }
    cursor = found.upperBound
    return found
  }

  /// From a column of one line to the end of another, without the blanks around it.
  func stretch(from first: Int, column: Int = 1, to last: Int) -> Range<Int> {
    let start = offset(line: first, column: column)
    let end = max(start, line(last).upperBound)
    let isText = { (offset: Int) in file.bytes[offset] > 0x20 }
    guard let begin = (start..<end).first(where: isText), let stop = (start..<end).last(where: isText)
    else { return start..<end }
    return begin..<stop + 1
  }

  /// Line `number`, from 1; the nearest one when there is no such line.
  func line(_ number: Int) -> Range<Int> {
    lines.isEmpty ? body.lowerBound..<body.lowerBound : lines[min(max(number, 1), lines.count) - 1]
  }

  func offset(line: Int, column: Int) -> Int {
    min(self.line(line).lowerBound + max(column, 1) - 1, body.upperBound)
  }

  /// How far after the hint something is looked for, in bytes.
  private static let window = 4096
  /// How many bytes are looked at in all before the line alone is told: references are nowhere near their address.
  private var patience = 1 << 17

  private mutating func place(of literal: [UInt8], hint: Int, in stretch: Range<Int>) -> Range<Int>? {
    if hint >= stretch.lowerBound, file.bytes[hint..<body.upperBound].starts(with: literal) {
      return hint..<hint + literal.count
    }
    let last = min(stretch.upperBound - literal.count, stretch.lowerBound + min(Self.window, patience))
    guard stretch.lowerBound <= last else { return nil }
    let found = (stretch.lowerBound...last).first { at in
      file.bytes[at] == literal[0] && file.bytes[at...].starts(with: literal)
    }
    patience -= (found ?? last) - stretch.lowerBound + 1
    return found.map { $0..<$0 + literal.count }
  }

  private static func lines(of bytes: [UInt8], in body: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = body.lowerBound
    var at = start
    while at < body.upperBound {
      let byte = bytes[at]
      at += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(start..<at - 1)
      if byte == UInt8(ascii: "\r"), at < body.upperBound, bytes[at] == UInt8(ascii: "\n") { at += 1 }
      start = at
    }
    if start < body.upperBound { lines.append(start..<body.upperBound) }
    return lines
  }
}
