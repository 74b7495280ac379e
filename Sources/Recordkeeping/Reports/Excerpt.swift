/// The line that a finding points at, fit for a terminal, and where the underline goes.
struct Excerpt {
  /// The line's text; hidden characters are spelled out.
  let text: String
  /// How many columns stand before the underline.
  let indent: Int
  /// How long the underline is; at least one.
  let width: Int

  /// Cuts the first line of a span out of a file, but for what is masked; a long line is clipped around the span, to
  /// so many columns.
  init(_ span: Span, in file: SourceFile, columns: Int = 100, masked: MaskedPlaces? = nil) {
    let bytes = file.bytes
    let start = min(span.start, bytes.count)
    let lineStart = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if lineEnd > start, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = max(start, min(span.end, lineEnd))
    let hidden = masked?.ranges(in: lineStart..<lineEnd, of: span.file) ?? []
    let part = { (range: Range<Int>, limit: Int, atStart: Bool) in
      Self.clipped(Self.shown(bytes[range], hiding: hidden), to: limit, atStart: atStart)
    }
    let before = part(lineStart..<start, columns * 12 / 25, true)
    let marked = part(start..<end, columns * 3 / 5, false)
    let after = part(end..<lineEnd, max(0, columns - 4 - before.columns - marked.columns), false)
    text = before + marked + after
    indent = before.columns
    width = max(1, marked.columns)
  }

  /// Bytes safe to print, with dots in the place of what is hidden; always as many, so that no length shows.
  private static func shown(_ bytes: ArraySlice<UInt8>, hiding hidden: [Range<Int>]) -> String {
    var text = ""
    var place = bytes.startIndex
    for range in hidden.map({ $0.clamped(to: bytes.startIndex..<bytes.endIndex) }) where !range.isEmpty {
      text += SafeText.shown(Array(bytes[place..<range.lowerBound])) + "•••••"
      place = range.upperBound
    }
    return text + SafeText.shown(Array(bytes[place...]))
  }

  private static func clipped(_ text: String, to limit: Int, atStart: Bool) -> String {
    let shown = Array(text.unicodeScalars)
    if shown.count <= limit { return text }
    let kept = atStart ? shown.suffix(limit) : shown.prefix(limit)
    let text = String(String.UnicodeScalarView(kept))
    return atStart ? "…" + text : text + "…"
  }
}
