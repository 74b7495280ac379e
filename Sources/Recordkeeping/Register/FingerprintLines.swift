/// The lines of which fingerprints are digests: UTF-8, each ended by LF.
enum FingerprintLines {
  /// The first 16 hexadecimal digits of their SHA-256.
  static func digits(of lines: [String]) -> String {
    String(SHA256.hexadecimal(of: Array(lines.map { $0 + "\n" }.joined().utf8)).prefix(16))
  }

  /// An empty line and the lines of a body without blanks at their ends, from its first to its last line with words;
  /// nothing for a body without words.
  static func lines(of body: ArraySlice<UInt8>) -> [String] {
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line[..<((line.lastIndex { $0 > 0x20 } ?? line.startIndex - 1) + 1)], as: UTF8.self)
    }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return [""] + lines[first...last]
  }
}
