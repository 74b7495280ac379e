/// Lines for people at a terminal, none wider than it is. What it is given is safe to print.
struct TerminalText {
  let style: AnswerStyle
  private var lines: [String] = []

  init(_ style: AnswerStyle) { self.style = style }

  /// All lines; a log obeys none of them.
  var text: String { LogText.defused(lines.map { $0 + "\n" }.joined()) }

  var isEmpty: Bool { lines.isEmpty }

  /// An empty line, unless there is one already or nothing stands above it.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A heading, with an empty line above.
  mutating func heading(_ text: String) {
    space()
    add(text, margin: 2, colour: .bold)
  }

  /// A line, wrapped; what follows its first line stands behind the margin.
  mutating func add(_ text: String, indent: Int = 0, margin: Int? = nil, colour: Palette.Colour? = nil) {
    let margin = margin ?? indent
    let whole = String(repeating: " ", count: indent) + Self.wrapped(text, to: room(margin))
    for (number, line) in Self.split(whole).enumerated() {
      let before = number == 0 ? "" : String(repeating: " ", count: margin)
      lines.append(before + (colour.map { style.palette.paint(line, $0) } ?? line))
    }
  }

  /// A name and what there is to say under it, each in lines of its own behind the widest name.
  mutating func fact(_ name: String, _ values: [String], width: Int, indent: Int = 2) {
    let margin = indent + width + 2
    let label = String(repeating: " ", count: indent) + name
    // Where names leave no room, the values come below.
    guard style.columns - margin >= 24, name.columns <= width else {
      lines.append(label)
      for value in values { add(value, indent: indent + 2, margin: indent + 4) }
      return
    }
    for (number, value) in values.enumerated() {
      let parts = Self.split(Self.wrapped(value, to: room(margin)))
      for (place, part) in parts.enumerated() {
        let isFirst = number == 0 && place == 0
        let before = isFirst ? label.padded(to: margin) : String(repeating: " ", count: margin)
        lines.append(before + part)
      }
    }
  }

  /// A place in a file, in one line, so that a terminal can make a link of it.
  mutating func place(_ address: String, indent: Int) {
    let line = "--> \(address)"
    let fits = indent + line.columns <= style.columns
    lines.append(String(repeating: " ", count: fits ? indent : 4) + line)
  }

  /// A line as it is, where columns stand below one another.
  mutating func row(_ text: String) {
    lines.append(String(decoding: Self.trimmed(text.utf8), as: UTF8.self))
  }

  private static func trimmed(_ bytes: String.UTF8View) -> Substring.UTF8View {
    var rest = bytes[...]
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return rest
  }

  private func room(_ margin: Int) -> Int { max(style.columns - margin, 20) }

  /// A text in lines; what stands between backticks, to be copied, stays in one.
  private static func wrapped(_ text: String, to width: Int) -> String {
    var isCode = false
    let joined = text.utf8.map { byte -> UInt8 in
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      return byte == UInt8(ascii: " ") && isCode ? Self.kept : byte
    }
    let lines = String(decoding: joined, as: UTF8.self).wrapped(to: width, margin: 0)
    return String(decoding: lines.utf8.map { $0 == kept ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// A byte that no text to print holds, in the place of a space at which no line ends.
  private static let kept: UInt8 = 0x1F

  private static func split(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: Array($0), as: UTF8.self) }
  }
}
