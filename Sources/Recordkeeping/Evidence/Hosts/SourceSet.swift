/// The addresses of a `srcset`: one image in several sizes, of which the browser takes one.
enum SourceSet {
  /// The addresses in a stretch of bytes, and where they stand, by the rules of HTML for commas and spaces.
  static func found(in bytes: [UInt8], _ range: Range<Int>) -> [StyleAddresses.Found] {
    let comma = UInt8(ascii: ",")
    var found: [StyleAddresses.Found] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      while offset < range.upperBound, bytes[offset].isWhiteSpace || bytes[offset] == comma { offset += 1 }
      let start = offset
      while offset < range.upperBound, !bytes[offset].isWhiteSpace { offset += 1 }
      var end = offset
      while end > start, bytes[end - 1] == comma { end -= 1 }
      if end > start {
        found.append((String(decoding: bytes[start..<end], as: UTF8.self), start..<end, .image))
      }
      guard end == offset else { continue }
      var depth = 0
      while offset < range.upperBound, bytes[offset] != comma || depth > 0 {
        if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
        if bytes[offset] == UInt8(ascii: ")") { depth = max(depth - 1, 0) }
        offset += 1
      }
    }
    return found
  }
}
