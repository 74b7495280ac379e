/// Tells of places in the files of one register by line and column; the lines of each file are counted once.
struct LinePlaces {
  private let checkup: Checkup
  private var lines: [Int: SourceLines] = [:]

  init(_ checkup: Checkup) { self.checkup = checkup }

  /// The line and column at which a stretch begins, both from 1.
  mutating func position(of span: Span) -> (line: Int, column: Int) {
    guard checkup.files.indices.contains(span.file) else { return (1, 1) }
    let counted = lines[span.file] ?? SourceLines(checkup.files[span.file])
    lines[span.file] = counted
    return counted.position(at: span.start)
  }

  /// Where a stretch begins, as path, line and column from where one stands.
  mutating func address(of span: Span) -> String {
    let (line, column) = position(of: span)
    return "\(checkup.shownPath(of: span.file)):\(line):\(column)"
  }

  /// The same for programs, with the path from the root of the repository.
  mutating func json(_ span: Span) -> JSON {
    let (line, column) = position(of: span)
    let path = checkup.files.indices.contains(span.file) ? checkup.files[span.file].path : ""
    return [
      "path": .text(checkup.register.reported.appending(path).exact), "line": .number(line),
      "column": .number(column),
    ]
  }
}
