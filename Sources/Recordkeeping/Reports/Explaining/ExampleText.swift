/// A rule's example as people read it: without the arrows, but with what stood between them underlined.
struct ExampleText {
  /// The lines, safe to print. A line `# path` starts a further file.
  private(set) var lines: [String] = []
  private var isMarking = false

  /// The longest line that is shown whole.
  private static let width = 100
  private static let opening = Array("→".utf8)
  private static let closing = Array("←".utf8)
  private static let raw = Array("⟦".utf8)

  /// Reads an example of a rule; a long one is cut off after about so many lines.
  init(_ example: String, limit: Int = 30) {
    let written = example.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    for (place, line) in written.enumerated() {
      let next = place + 1 < written.count ? written[place + 1] : nil
      append(Self.path(line).map { Self.heading($0, before: next) + $0 } ?? line)
    }
    shorten(to: limit)
  }

  /// Cuts off what comes after so many lines, but not the first line that is marked.
  private mutating func shorten(to limit: Int) {
    guard lines.count > limit else { return }
    let marked = lines.firstIndex {
      !$0.isEmpty && $0.utf8.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "^") }
    }
    if let marked, marked >= limit {
      lines = lines.prefix(limit - 3) + ["…"] + lines[(marked - 1)...marked] + ["…"]
    } else {
      lines = lines.prefix(limit) + ["…"]
    }
  }

  /// What follows `@ ` or `@@ `: the path of a further file.
  private static func path(_ line: [UInt8]) -> [UInt8]? {
    let mark = line.prefix { $0 == UInt8(ascii: "@") }
    guard (1...2).contains(mark.count), line.dropFirst(mark.count).first == 0x20 else { return nil }
    return Array(line[(mark.count + 1)...])
  }

  /// A path over a file's text is a comment; a path alone is the file itself.
  private static func heading(_ path: [UInt8], before next: [UInt8]?) -> [UInt8] {
    next.map { Self.path($0) == nil } ?? false ? Array("# ".utf8) : []
  }

  /// Takes the arrows out of a line and underlines what they marked in it.
  private mutating func append(_ line: [UInt8]) {
    var text: [UInt8] = []
    var marked: [Range<Int>] = []
    var start = isMarking ? 0 : nil
    let wasMarking = isMarking
    var rest = line[...]
    while let byte = rest.first {
      if rest.starts(with: Self.opening) {
        start = text.count
        rest = rest.dropFirst(Self.opening.count)
      } else if rest.starts(with: Self.closing) {
        if let start { marked.append(start..<text.count) }
        start = nil
        rest = rest.dropFirst(Self.closing.count)
      } else if rest.starts(with: Self.raw) {
        let digits = String(decoding: rest.dropFirst(3).prefix(2), as: UTF8.self)
        text.append(UInt8(digits, radix: 16) ?? 0)
        rest = rest.dropFirst(8)
      } else {
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    isMarking = start != nil
    if let start { marked.append(start..<text.count) }
    // Of a stretch over several lines the first shows where it starts.
    append(text, wasMarking ? Array(marked.dropFirst()) : marked)
  }

  private mutating func append(_ text: [UInt8], _ marked: [Range<Int>]) {
    let shown = SafeText.shown(text).unicodeScalars
    let isLong = shown.count > Self.width
    lines.append(String(String.UnicodeScalarView(shown.prefix(Self.width))) + (isLong ? "…" : ""))
    var underline = ""
    for mark in marked.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      // What lies beyond the end of the line is marked below the sign that there is more.
      let start = min(Self.width, SafeText.shown(Array(text[..<mark.lowerBound])).columns)
      let width = SafeText.shown(Array(text[mark])).columns
      guard start >= underline.utf8.count else { continue }
      underline += String(repeating: " ", count: start - underline.utf8.count)
      underline += String(repeating: "^", count: max(1, min(width, Self.width - start)))
    }
    if !underline.isEmpty { lines.append(underline) }
  }
}
