/// Line ends as the one style has them.
enum LineFeeds {
  /// The bytes with a line feed for every CRLF.
  static func only(_ bytes: [UInt8]) -> [UInt8] {
    if !bytes.contains(13) { return bytes }
    return bytes.indices.compactMap { index in
      let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      return isPair ? nil : bytes[index]
    }
  }

  /// The bytes with another line end for every line feed and every CRLF.
  static func replaced(in bytes: [UInt8], by end: [UInt8]) -> [UInt8] {
    if end == [10] || !bytes.contains(10) { return bytes }
    return only(bytes).flatMap { $0 == 10 ? end : [$0] }
  }
}
