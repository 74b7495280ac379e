/// One part of a dotted key: where it stands as written, quotes included.
struct TOMLKey: Sendable {
  let range: Range<Int>
  /// Whether its bytes stand for others: backslash escapes, blanks in a name, signs that cannot be seen.
  var isEscaped = false
  /// Whether it was read with a flaw that is reported already.
  var isFaulty = false

  /// The bytes between the quotes, or all of them for a bare key.
  static func content(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count >= 2 else { return range }
    let first = bytes[range.lowerBound]
    guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// What the bytes of a key stand for.
  static func decoded(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    let content = content(of: range, in: bytes)
    if content != range { return TOMLText.decode(bytes, content) }
    return joined(InvisibleSign.removed(from: bytes[range]))
  }

  /// A name of several words as it is written: in small letters, with hyphens.
  static func joined(_ words: some Collection<UInt8>) -> [UInt8] {
    let parts = words.split { $0.isBlank || $0 == UInt8(ascii: "/") }
    if parts.count == 1 { return Array(parts[0]) }
    return Array(parts.joined(separator: [UInt8(ascii: "-")])).map(\.lowercased)
  }
}
