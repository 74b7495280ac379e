/// Moves the headings of a part of a page up or down, so that they fit under those of the page it is put into.
enum HeadingLevels {
  /// The same part with every heading some levels deeper, or higher where that is negative; never outside `h1` to `h6`.
  static func shifted(_ html: SafeHTML, by levels: Int) -> SafeHTML {
    let old = html.bytes
    var bytes = old
    var place = -1
    while true {
      // Text is escaped, so that every `<` begins a tag.
      place = old.place(from: place + 1, before: old.count) { $0.bytes(equalTo: UInt8(ascii: "<")) }
      guard place < old.count else { break }
      let start = old.at(place + 1) == UInt8(ascii: "/") ? place + 2 : place + 1
      guard isHeading(old, at: start) else { continue }
      let level = Int(old[start + 1] - UInt8(ascii: "0")) + levels
      bytes[start + 1] = UInt8(ascii: "0") + UInt8(min(max(level, 1), 6))
    }
    return SafeHTML(HTMLWriter(template: bytes))
  }

  private static func isHeading(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "h") || bytes[start] == UInt8(ascii: "H")
    else { return false }
    let isLevel = (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[start + 1])
    return isLevel && " >\t\n\r".utf8.contains(bytes[start + 2])
  }
}
