/// One part of a dotted key: where it stands as written, quotes included.
struct TOMLKey: Sendable {
  let range: Range<Int>
  /// Whether it holds backslash escapes.
  var isEscaped = false

  /// The bytes between the quotes, or all of them for a bare key.
  static func content(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count >= 2 else { return range }
    let first = bytes[range.lowerBound]
    guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }
}
