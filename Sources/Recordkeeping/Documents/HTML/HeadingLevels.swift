/// Moves the headings of a part of a page up or down, so that they fit under those of the page it is put into.
enum HeadingLevels {
  /// The same part with every heading some levels deeper, or higher where that is negative; never outside `h1` to `h6`.
  static func shifted(_ html: SafeHTML, by levels: Int) -> SafeHTML {
    var bytes = html.bytes
    for place in bytes.indices where bytes[place] == UInt8(ascii: "<") {
      // Text is escaped, so that every `<` begins a tag.
      let name = bytes.index(after: place)
      let start = name < bytes.count && bytes[name] == UInt8(ascii: "/") ? name + 1 : name
      guard isHeading(bytes, at: start) else { continue }
      let level = Int(bytes[start + 1] - UInt8(ascii: "0")) + levels
      bytes[start + 1] = UInt8(ascii: "0") + UInt8(min(max(level, 1), 6))
    }
    var writer = HTMLWriter()
    writer.template(bytes[...])
    return SafeHTML(writer)
  }

  private static func isHeading(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "h") || bytes[start] == UInt8(ascii: "H")
    else { return false }
    let isLevel = (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[start + 1])
    return isLevel && " >\t\n\r".utf8.contains(bytes[start + 2])
  }
}
