/// What a reader sees of HTML, without a browser: the stretches of text between tags, in order.
///
/// Comments, and what stands in `script`, `style`, `template` and `title`, are not seen. White space is one space, as
/// a browser shows it; stretches of nothing else are left out.
public struct VisibleText: Hashable, Sendable {
  /// Everything that is seen, the stretches with a space between them.
  private var text: [UInt8] = []
  private var stretches: [Range<Int>] = []
  private static let unseen: Set<String> = ["script", "style", "template", "title"]

  /// Reads HTML.
  public init(_ html: [UInt8]) {
    text.reserveCapacity(html.count / 2)
    var index = 0
    while index < html.count {
      let tag = html.place(from: index, before: html.count) { $0.bytes(equalTo: UInt8(ascii: "<")) }
      add(index..<tag, of: html)
      index = tag < html.count ? Self.end(of: html, from: tag) : tag
    }
  }

  /// A text that is seen as it is.
  init(plain text: String) {
    self.text = Array(text.utf8)
    stretches = [self.text.indices]
  }

  /// The stretches of text.
  public var runs: [String] { stretches.map { String(decoding: text[$0], as: UTF8.self) } }

  /// Everything that is seen, as one text.
  public var whole: String { String(decoding: text, as: UTF8.self) }

  /// Whether a text is seen, wherever tags cut it.
  public func holds(_ sought: String) -> Bool { text.holds(Array(Self.collapsed(sought).utf8)) }

  /// A text with every stretch of white space as one space, and none at its ends.
  public static func collapsed(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if !byte.isWhiteSpace {
        bytes.append(byte)
      } else if let last = bytes.last, last != UInt8(ascii: " ") {
        bytes.append(UInt8(ascii: " "))
      }
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a stretch of text, if there is more in it than white space.
  private mutating func add(_ stretch: Range<Int>, of html: [UInt8]) {
    let start = text.isEmpty ? 0 : text.count + 1
    var place = stretch.lowerBound
    var isBetween = true
    while place < stretch.upperBound {
      if html[place].isWhiteSpace {
        place += 1
        isBetween = true
        continue
      }
      if isBetween, !text.isEmpty { text.append(UInt8(ascii: " ")) }
      isBetween = false
      place = addPiece(of: html, from: place, to: stretch.upperBound)
    }
    if start < text.count { stretches.append(start..<text.count) }
  }

  /// Where a tag or a comment ends; for an element that is not seen, where its content ends.
  private static func end(of html: [UInt8], from start: Int) -> Int {
    let rest = html[start...]
    if html.count > start + 1, html[start + 1] == UInt8(ascii: "!"), rest.starts(with: "<!--".utf8) {
      return place(of: "-->", in: rest).map { $0 + 3 } ?? html.count
    }
    let length = rest.dropFirst().prefix(while: \.isLetter).count
    if length > 4, let name = unseenElement(rest.dropFirst().prefix(length)) {
      return place(of: "</\(name)", in: rest) ?? html.count
    }
    var place = start
    while place < html.count {
      place = html.place(from: place, before: html.count) {
        $0.bytes(equalTo: UInt8(ascii: ">")) | $0.bytes(equalTo: UInt8(ascii: "\""))
          | $0.bytes(equalTo: UInt8(ascii: "'"))
      }
      guard place < html.count else { break }
      let quote = html[place]
      if quote == UInt8(ascii: ">") { return place + 1 }
      place = html.place(from: place + 1, before: html.count) { $0.bytes(equalTo: quote) } + 1
    }
    return html.count
  }

  private static func unseenElement(_ name: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: name.map(\.lowercased), as: UTF8.self)
    return unseen.contains(name) ? name : nil
  }

  private static func place(of mark: String, in rest: ArraySlice<UInt8>) -> Int? {
    rest.indices.first { rest[$0...].starts(with: mark.utf8) }
  }
}

extension VisibleText {
  /// The references that `HTMLEscape` writes; others stay as they are.
  private static let references: [(written: [UInt8], meant: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#39;".utf8), UInt8(ascii: "'")),
  ]

  /// Adds one reference, or what stands before the next one or the next white space that is not one space between words;
  /// where that ends.
  private mutating func addPiece(of html: [UInt8], from start: Int, to end: Int) -> Int {
    let mark = UInt8(ascii: "&")
    if html[start] == mark, let reference = Self.reference(html[start..<end]) {
      text.append(reference.meant)
      return start + reference.written.count
    }
    var place = start + 1
    while place < end {
      place = html.place(from: place, before: end) {
        $0.bytes(equalTo: UInt8(ascii: "&")) | $0.controls | $0.spacesBeforeSpaces
      }
      let next = place + 1
      guard place < end, html[place] != mark else { break }
      let isBetweenWords = html[place] == UInt8(ascii: " ") && next < end && !html[next].isWhiteSpace
      if html[place].isWhiteSpace, !isBetweenWords { break }
      place = next
    }
    // A space that only more white space or nothing follows is not between words.
    let isCut = place < end && html[place] == mark
    if html[place - 1] == UInt8(ascii: " "), !isCut { place -= 1 }
    text += html[start..<place]
    return place
  }

  private static func reference(_ bytes: ArraySlice<UInt8>) -> (written: [UInt8], meant: UInt8)? {
    references.first { bytes.starts(with: $0.written) }
  }
}
