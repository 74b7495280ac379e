extension CheckContext {
  /// The first line of a body that has words in it; nil for a body without words.
  func firstLine(of part: Body.Part) -> Span? {
    guard files.indices.contains(part.file) else { return nil }
    let bytes = files[part.file].bytes[part.range.clamped(to: 0..<files[part.file].bytes.count)]
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
    let end =
      bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.endIndex
    return Span(file: part.file, start: start, end: end)
  }

  /// What stands at a place; nothing for a place outside the files.
  func bytes(of span: Span) -> ArraySlice<UInt8> {
    guard files.indices.contains(span.file) else { return [] }
    let bytes = files[span.file].bytes
    return bytes[(span.start..<span.end).clamped(to: 0..<bytes.count)]
  }
}
