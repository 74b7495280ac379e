/// What a reader sees of HTML, without a browser: the stretches of text between tags, in order.
///
/// Comments, and what stands in `script`, `style`, `template` and `title`, are not seen. White space is one space, as
/// a browser shows it; stretches of nothing else are left out.
public struct VisibleText: Hashable, Sendable {
  /// The stretches of text.
  public private(set) var runs: [String] = []

  private var seen: Set<String> = []
  private var text: [UInt8] = []
  private static let unseen: Set<String> = ["script", "style", "template", "title"]

  /// Reads HTML.
  public init(_ html: [UInt8]) {
    var index = 0
    while index < html.count {
      let tag = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      close(html[index..<tag])
      index = tag < html.count ? Self.end(of: html, from: tag) : tag
    }
    seen = Set(runs)
    text = Array(whole.utf8)
  }

  /// A text that is seen as it is.
  init(plain text: String) {
    runs = [text]
    seen = [text]
    self.text = Array(text.utf8)
  }

  /// Everything that is seen, as one text.
  public var whole: String { runs.joined(separator: " ") }

  /// Whether a text is seen, wherever tags cut it.
  public func holds(_ sought: String) -> Bool {
    let sought = Self.collapsed(sought)
    if seen.contains(sought) { return true }
    let bytes = Array(sought.utf8)
    guard let first = bytes.first else { return true }
    var rest = text[...]
    while let start = rest.firstIndex(of: first) {
      if text[start...].starts(with: bytes) { return true }
      rest = text[(start + 1)...]
    }
    return false
  }

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

  private mutating func close(_ run: ArraySlice<UInt8>) {
    let text = Self.collapsed(Self.decoded(run))
    if !text.isEmpty { runs.append(text) }
  }

  /// Where a tag or a comment ends; for an element that is not seen, where its content ends.
  private static func end(of html: [UInt8], from start: Int) -> Int {
    let rest = html[start...]
    if rest.starts(with: "<!--".utf8) { return place(of: "-->", in: rest).map { $0 + 3 } ?? html.count }
    let name = String(
      decoding: rest.dropFirst().prefix(while: \.isLetter).map(\.lowercased), as: UTF8.self)
    if unseen.contains(name) { return place(of: "</\(name)", in: rest) ?? html.count }
    var quote: UInt8?
    for index in start..<html.count {
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return html.count
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

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      let reference = byte == UInt8(ascii: "&") ? references.first { rest.starts(with: $0.written) } : nil
      output.append(reference?.meant ?? byte)
      rest = rest.dropFirst(reference?.written.count ?? 1)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
