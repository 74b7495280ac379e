/// The addresses that a script in a page calls by the lines that vendors give to paste: written whole between quotes, and
/// known from the file of services. What a script puts together, nobody guesses.
enum ScriptAddresses {
  /// The addresses in a stretch of a page, and where they stand.
  static func found(in bytes: [UInt8], _ range: Range<Int>) -> [(text: String, range: Range<Int>)] {
    var found: [(text: String, range: Range<Int>)] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let quote = bytes[offset]
      offset += 1
      guard quotes.contains(quote), begins(bytes, at: offset) else { continue }
      let start = offset
      while offset < range.upperBound, bytes[offset] != quote, bytes[offset] > 0x20 { offset += 1 }
      let text = plain(bytes[start..<offset])
      if SiteServices.builtIn.isCalled(byScript: SiteAddress(text)), !isRemark(bytes, before: start) {
        found.append((text, start..<offset))
      }
    }
    return found
  }

  private static let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")]

  /// Whether an address with a host begins here; in texts of JSON its slashes have backslashes.
  private static func begins(_ bytes: [UInt8], at offset: Int) -> Bool {
    switch bytes.at(offset) {
    case UInt8(ascii: "/"): bytes.at(offset + 1) == UInt8(ascii: "/")
    case UInt8(ascii: "\\"): bytes.holds("\\/\\/", at: offset)
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      bytes.holds("ttp:", at: offset + 1) || bytes.holds("ttps:", at: offset + 1)
    default: false
    }
  }

  private static func plain(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
  }

  /// Whether the line is a remark from before the address on.
  private static func isRemark(_ bytes: [UInt8], before place: Int) -> Bool {
    let line = bytes[..<place].suffix(while: { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    let start = line.drop { $0.isWhiteSpace }
    return start.starts(with: "//".utf8) || start.starts(with: "*".utf8) || start.starts(with: "/*".utf8)
  }
}

extension Collection where Element == UInt8, Self: BidirectionalCollection {
  /// The last stretch of bytes that all keep to a condition.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, condition(self[index(before: start)]) { formIndex(before: &start) }
    return self[start...]
  }
}
