/// The elements and attributes of a page of our own making, found as a browser finds them.
enum TagScanner {
  /// Every element with the names of its attributes: `a href`.
  static func elements(of page: String) -> [String] {
    var scanner = Scanner(bytes: Array(page.utf8))
    return scanner.elements()
  }

  private struct Scanner {
    let bytes: [UInt8]
    var at = 0

    mutating func elements() -> [String] {
      var found: [String] = []
      while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
        at = start + 1
        guard at < bytes.count else { break }
        let isTag = "/!?".utf8.contains(bytes[at]) || isLetter(bytes[at])
        if isTag { found.append(element()) }
      }
      return found
    }

    /// Reads on to the `>` that no quotes hide.
    private mutating func element() -> String {
      var words: [String] = [name()]
      while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
        if isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") {
          at += 1
        } else {
          words.append(name())
          skipValue()
        }
      }
      return words.joined(separator: " ")
    }

    private mutating func name() -> String {
      let start = at
      at += 1
      while at < bytes.count, !isSpace(bytes[at]), !"=>/".utf8.contains(bytes[at]) { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipValue() {
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return }
      at += 1
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count else { return }
      let quote = bytes[at]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        at = (bytes[(at + 1)...].firstIndex(of: quote) ?? bytes.count - 1) + 1
      } else {
        while at < bytes.count, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
      }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private func isSpace(_ byte: UInt8) -> Bool { [9, 10, 12, 13, 32].contains(byte) }
  }
}
