extension TemplateParser {
  func span(_ range: Range<Int>) -> Span { Span(file: number, range) }

  /// The offset of a two-byte mark.
  func find(_ mark: StaticString, from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let (first, second) = mark.withUTF8Buffer { ($0.first, $0.dropFirst().first) }
    return (start..<bytes.count - 1).first { bytes[$0] == first && bytes[$0 + 1] == second }
  }

  /// The offset after `}}`, or where a tag without it breaks off: at the end of its line or at the next `{{`.
  func tagEnd(after start: Int) -> (offset: Int, isFinished: Bool) {
    var at = start + 2
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") {
      if at + 1 < bytes.count, bytes[at] == bytes[at + 1] {
        if bytes[at] == UInt8(ascii: "}") { return (at + 2, true) }
        if bytes[at] == UInt8(ascii: "{"), at > start + 2 { return (at, false) }
      }
      at += 1
    }
    return (at, false)
  }

  func trimmed(_ range: Range<Int>) -> String {
    guard range.lowerBound < range.upperBound else { return "" }
    let kept = bytes[range].drop(while: \.isBlank)
    let end = kept.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? kept.startIndex
    return String(decoding: kept[..<end], as: UTF8.self)
  }

  /// `.`, or parts of ASCII letters, digits, `-` and `_` joined by single dots.
  func isName(_ name: String) -> Bool {
    if name == "." { return true }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy(\.isBareKey)
    }
  }

  /// The whole line, its end included, when nothing but blanks stands beside the tag.
  func lineIfAlone(_ tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = tag.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if bytes[end...].starts(with: "\r\n".utf8) { return start..<end + 2 }
    if end < bytes.count, bytes[end] != UInt8(ascii: "\n") { return nil }
    return start..<min(end + 1, bytes.count)
  }

  func isBlank(_ piece: TemplatePiece) -> Bool {
    guard case .text(let range) = piece else { return false }
    return bytes[range].allSatisfy { " \t\r\n".utf8.contains($0) }
  }

  func place(of piece: TemplatePiece) -> Span? {
    switch piece {
    case .text(let range): span(range)
    case .variable(let tag), .partial(let tag): tag.span
    case .section, .layout, .block, .end: piece.enclosure?.tag.span
    }
  }
}
