/// Keeps bodies away from cmark that would take it seconds: with every empty line it goes through all that is open,
/// and with every link through all images that are open.
enum MarkdownNesting {
  /// Twice the bound on depth here: a quote takes a column or more of each line, a list item two.
  /// `Markdown.deepest` is exact and comes later; this only bounds the work.
  private static let mostHalves = 4 * Markdown.deepest

  /// So many images no text for readers begins, and none of them would be shown.
  static let mostImages = 500

  /// The beginning of the image that is one too many.
  static func excessImage(in places: MarkdownPlaces) -> Range<Int>? {
    var count = 0
    let bytes = places.file.bytes
    for at in places.body.dropLast()
    where bytes[at] == UInt8(ascii: "!") && bytes[at + 1] == UInt8(ascii: "[") {
      count += 1
      if count > mostImages { return at..<at + 2 }
    }
    return nil
  }

  /// The beginning of the first line whose marks and indentation can nest deeper than the bound.
  static func excess(in places: MarkdownPlaces) -> Range<Int>? {
    for line in places.lines {
      let bytes = places.file.bytes[line]
      let prefix = bytes.startIndex..<prefixEnd(of: bytes)
      if prefix.count * 4 > mostHalves, halves(of: bytes[prefix]) > mostHalves { return prefix }
    }
    return nil
  }

  private static func halves(of prefix: ArraySlice<UInt8>) -> Int {
    prefix.reduce(0) { sum, byte in
      switch byte {
      case UInt8(ascii: ">"): sum + 2
      case UInt8(ascii: "\t"): sum + 4
      default: sum + 1
      }
    }
  }

  /// The end of what can be quote marks, list marks and blanks at the beginning of a line.
  private static func prefixEnd(of line: ArraySlice<UInt8>) -> Int {
    var at = line.startIndex
    while at < line.endIndex {
      switch line[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"):
        at += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard isBlank(at + 1, in: line) else { return at }
        at += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digits = line[at...].prefix(10).prefix(while: \.isDigit)
        let mark = digits.endIndex
        guard digits.count < 10, mark < line.endIndex, ".)".utf8.contains(line[mark]),
          isBlank(mark + 1, in: line)
        else { return at }
        at = mark + 1
      default: return at
      }
    }
    return at
  }

  private static func isBlank(_ at: Int, in line: ArraySlice<UInt8>) -> Bool {
    at >= line.endIndex || line[at].isBlank
  }
}
