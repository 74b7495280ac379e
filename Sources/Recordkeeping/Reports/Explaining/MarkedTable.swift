/// The table of a record in which the first arrow of a rule's example stands. Of what stands on a page of the site, the last table
/// of the records, which says what the page is about.
struct MarkedTable {
  /// What stands before a table inside it: `purposes.newsletter.`; nothing at the top of a record.
  private(set) var prefix = ""

  private static let arrow = Array("→".utf8)
  private static let arrows = [arrow, Array("←".utf8)]

  /// Reads an example.
  init(_ example: String) {
    for line in example.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "@ ".utf8) { prefix = "" }
      if let path = Self.heading(Array(line)) { prefix = path }
      if line.firstRange(of: Self.arrow) != nil { return }
    }
  }

  /// The path in a table's heading, with the full stop that follows it.
  private static func heading(_ line: [UInt8]) -> String? {
    var text = line
    for arrow in arrows {
      while let place = text.firstRange(of: arrow) { text.removeSubrange(place) }
    }
    guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")), end > 1 else {
      return nil
    }
    return String(decoding: text[1..<end], as: UTF8.self) + "."
  }
}
