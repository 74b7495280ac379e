/// Line ends as the one style has them.
enum LineFeeds {
  /// The bytes with a line feed for every CRLF.
  static func only(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.compactMap { index in
      let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      return isPair ? nil : bytes[index]
    }
  }
}
