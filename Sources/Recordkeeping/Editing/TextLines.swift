/// The lines of a text by their offsets. A line ends with LF, CRLF or, in a text of another age, CR.
struct TextLines: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first byte of the line that holds an offset.
  func start(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, !isLineEnd(bytes[start - 1]) { start -= 1 }
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : start
  }

  /// The first byte after the text of the line that holds an offset, before its line end.
  func textEnd(of offset: Int) -> Int {
    var stop = offset
    while stop < bytes.count, !isLineEnd(bytes[stop]) { stop += 1 }
    return stop
  }

  /// The first byte of the next line.
  func next(after offset: Int) -> Int {
    let stop = textEnd(of: offset)
    guard stop < bytes.count else { return stop }
    return stop + (bytes[stop] == 13 && stop + 1 < bytes.count && bytes[stop + 1] == 10 ? 2 : 1)
  }

  /// The first byte of the line before one that begins at an offset.
  func previous(before start: Int) -> Int? {
    guard start > 0 else { return nil }
    let isPair = start > 1 && bytes[start - 1] == 10 && bytes[start - 2] == 13
    let previous = self.start(of: start - (isPair ? 2 : 1))
    return previous < start ? previous : nil
  }

  /// Whether nothing but blanks stands in the line that begins at an offset.
  func isEmpty(_ start: Int) -> Bool { bytes[start..<max(start, textEnd(of: start))].allSatisfy(\.isBlank) }

  /// Whether the line that begins at an offset is a comment.
  func isComment(_ start: Int) -> Bool {
    bytes[start..<max(start, textEnd(of: start))].first { !$0.isBlank } == UInt8(ascii: "#")
  }

  /// How the line before an offset ends; if there is none, the first line of all.
  func lineEnd(before offset: Int) -> [UInt8] {
    let isAtStart = offset > 0 && isLineEnd(bytes[offset - 1])
    let above = isAtStart ? previous(before: offset) : start(of: offset)
    if let above, above < offset, let end = ending(at: above) { return end }
    if let previous = previous(before: start(of: offset)), let end = ending(at: previous) { return end }
    return ending(at: 0) ?? [10]
  }

  private func ending(at offset: Int) -> [UInt8]? {
    let stop = textEnd(of: offset)
    return stop < bytes.count ? Array(bytes[stop..<next(after: stop)]) : nil
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
