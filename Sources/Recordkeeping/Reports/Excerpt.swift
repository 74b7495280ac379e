/// The line that a finding points at, fit for a terminal, and where the underline goes.
struct Excerpt {
  /// The line's text; hidden characters are spelled out, and secrets are masked.
  let text: String
  /// How many columns stand before the underline.
  let indent: Int
  /// How long the underline is; at least one.
  let width: Int

  /// Cuts the first line of a span out of a file; a long line is clipped around the span, to so many columns.
  init(_ span: Span, in file: SourceFile, columns: Int = 100, hiding secrets: Secrets) {
    let bytes = file.bytes
    let start = min(span.start, bytes.count)
    let lineStart = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if lineEnd > start, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = max(start, min(span.end, lineEnd))
    let shown = { secrets.shown($0, of: span.file, in: bytes) }
    let before = Self.clipped(shown(lineStart..<start), to: columns * 12 / 25, atStart: true)
    let marked = Self.clipped(shown(start..<end), to: columns * 3 / 5, atStart: false)
    let after = Self.clipped(
      shown(end..<lineEnd), to: max(0, columns - 4 - before.columns - marked.columns), atStart: false)
    text = before + marked + after
    indent = before.columns
    width = max(1, marked.columns)
  }

  private static func clipped(_ text: String, to limit: Int, atStart: Bool) -> String {
    let shown = Array(text.unicodeScalars)
    if shown.count <= limit { return String(String.UnicodeScalarView(shown)) }
    let kept = atStart ? shown.suffix(limit) : shown.prefix(limit)
    let text = String(String.UnicodeScalarView(kept))
    return atStart ? "…" + text : text + "…"
  }
}
