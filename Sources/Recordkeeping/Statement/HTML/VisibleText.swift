/// What a reader sees of HTML, without a browser: the stretches of text between tags, in order.
///
/// Comments, and what stands in `script`, `style`, `template` and `title`, are not seen. White space is one space, as
/// a browser shows it; stretches of nothing else are left out.
public struct VisibleText: Hashable, Sendable {
  /// The stretches of text.
  public private(set) var runs: [String] = []

  private var run: [UInt8] = []
  private static let unseen: Set<String> = ["script", "style", "template", "title"]

  /// Reads HTML.
  public init(_ html: [UInt8]) {
    var rest = html[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        close()
        rest = rest[Self.end(of: rest)...]
      } else {
        run.append(byte)
        rest = rest.dropFirst()
      }
    }
    close()
  }

  /// Everything that is seen, as one text.
  public var whole: String { runs.joined(separator: " ") }

  /// Whether a text is seen, wherever tags cut it.
  public func holds(_ text: String) -> Bool {
    let (text, whole) = (Array(Self.collapsed(text).utf8), Array(whole.utf8))
    guard !text.isEmpty, text.count <= whole.count else { return text.isEmpty }
    return (0...whole.count - text.count).contains { whole[$0...].starts(with: text) }
  }

  /// A text with every stretch of white space as one space, and none at its ends.
  public static func collapsed(_ text: String) -> String {
    let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return words.map { String($0) ?? "" }.joined(separator: " ")
  }

  private mutating func close() {
    let text = Self.collapsed(Self.decoded(run))
    if !text.isEmpty { runs.append(text) }
    run = []
  }

  /// Where a tag or a comment ends; for an element that is not seen, where its content ends.
  private static func end(of rest: ArraySlice<UInt8>) -> Int {
    if rest.starts(with: "<!--".utf8) { return end(of: Array("-->".utf8), in: rest) }
    let name = String(decoding: rest.dropFirst().prefix(while: \.isLetter).map(URLPolicy.lowercased), as: UTF8.self)
    if unseen.contains(name) { return end(of: Array("</\(name)".utf8), in: rest) }
    var quote: UInt8?
    for (index, byte) in zip(rest.indices, rest) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return rest.endIndex
  }

  private static func end(of mark: [UInt8], in rest: ArraySlice<UInt8>) -> Int {
    let start = rest.indices.dropFirst().first { rest[$0...].starts(with: mark) }
    return start.map { $0 + mark.count } ?? rest.endIndex
  }
}

extension VisibleText {
  /// The references that `HTMLEscape` writes; others stay as they are.
  private static let references: [(written: [UInt8], meant: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#39;".utf8), UInt8(ascii: "'")),
  ]

  private static func decoded(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let reference = byte == UInt8(ascii: "&") ? references.first { rest.starts(with: $0.written) } : nil
      output.append(reference?.meant ?? byte)
      rest = rest.dropFirst(reference?.written.count ?? 1)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
