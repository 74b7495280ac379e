import CGumbo

/// The words of a statement on a page, sentence by sentence, without what only the history of the register adds: the day
/// from which it holds, what is new, and the way to older versions.
struct StatementText {
  /// A sentence, and where it begins.
  struct Sentence {
    let words: String
    /// The same in the plainest signs, so that it is found again after an editor changed quotes and dashes.
    let key: String
    let start: Int
    let end: Int
  }

  /// The sentences, in the order of the page.
  private(set) var sentences: [Sentence] = []

  private struct Frame {
    let isBlock: Bool
    let isLeftOut: Bool
    let isStatement: Bool
  }

  private let bytes: [UInt8]
  private var frames: [Frame] = []
  private var open = 0
  private var leftOut = 0
  private var text: [UInt8] = []
  private var ends: [(text: Int, source: Range<Int>)] = []
  private var isOfHistory = false

  /// Reads a page that a guard has let through: only the part of it that is a statement of avgreg, or everything.
  init(_ bytes: [UInt8], isWhole: Bool) {
    self.bytes = bytes
    open = isWhole ? 1 : 0
    HTMLTree.walk(bytes, from: PageReader.start(of: bytes)) { node, isLeaving in
      if isLeaving { leave() } else { return enter(node) }
      return true
    }
    close()
  }

  /// Everything in one text, in the plainest signs.
  var whole: String { sentences.map(\.key).joined(separator: " ") }

  private mutating func enter(_ node: HTMLNode) -> Bool {
    if let text = node.text {
      add(text, at: node.textRange)
      return false
    }
    guard node.isElement, !Self.unread.contains(node.tag.rawValue) else { return false }
    let isBlock = Self.blocks.contains(node.tag.rawValue)
    if isBlock { close() }
    if node.tag == GUMBO_TAG_A, node.leadsToHistory { isOfHistory = true }
    let frame = Frame(isBlock: isBlock, isLeftOut: node.isNews, isStatement: node.isStatement)
    if frame.isStatement { open += 1 }
    if frame.isLeftOut { leftOut += 1 }
    frames.append(frame)
    return true
  }

  private mutating func leave() {
    guard let frame = frames.popLast() else { return }
    if frame.isBlock || frame.isStatement { close() }
    if frame.isStatement { open -= 1 }
    if frame.isLeftOut { leftOut -= 1 }
  }

  private mutating func add(_ words: UnsafePointer<CChar>, at range: Range<Int>?) {
    guard open > 0, leftOut == 0 else { return }
    ends.append((text.count, range ?? 0..<0))
    text += String(cString: words).utf8
  }

  /// Ends a block: its sentences are known.
  private mutating func close() {
    defer {
      text = []
      ends = []
      isOfHistory = false
    }
    if isOfHistory { return }
    var from = 0
    for place in text.indices where Self.isEnd(of: text, at: place) || place == text.count - 1 {
      add(sentence: text[from...place], from: from)
      from = place + 1
    }
  }

  private mutating func add(sentence bytes: ArraySlice<UInt8>, from offset: Int) {
    let words = VisibleText.collapsed(String(decoding: bytes, as: UTF8.self))
    if words.isEmpty { return }
    let blanks = bytes.prefix(while: \.isWhiteSpace).count
    let (start, end) = place(of: words, at: offset + blanks)
    sentences.append(Sentence(words: words, key: Self.plain(words), start: start, end: end))
  }

  /// Where a sentence begins in the page: where its first word does, in the text that it stands in.
  private func place(of words: String, at offset: Int) -> (start: Int, end: Int) {
    guard let text = ends.last(where: { $0.text <= offset }), !text.source.isEmpty else { return (0, 0) }
    let first = words.utf8.prefix { $0 != 0x20 }
    let rest = bytes[text.source]
    // An editor may have written a sign as a reference, so that words lie further than they are long.
    let from = min(text.source.lowerBound + offset - text.text, text.source.upperBound)
    let found =
      bytes[from..<text.source.upperBound].firstRange(of: Array(first)) ?? rest.firstRange(of: Array(first))
    let start = found?.lowerBound ?? text.source.lowerBound
    let line = bytes[start..<text.source.upperBound].prefix { $0 != 10 && $0 != 13 }
    return (start, min(line.endIndex, start + words.utf8.count))
  }

  private static func isEnd(of text: [UInt8], at place: Int) -> Bool {
    ".?!".utf8.contains(text[place]) && text.at(place + 1).isWhiteSpace
  }

  /// A text with straight quotes, plain dashes and plain blanks.
  static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}": plain += "'"
      case "\u{201C}", "\u{201D}", "\u{201E}": plain += "\""
      case "\u{2013}", "\u{2014}", "\u{2011}": plain += "-"
      case "\u{2026}": plain += "..."
      case "\u{A0}", "\u{202F}": plain += " "
      case "\u{AD}", "\u{200B}": break
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.collapsed(plain)
  }

  private static let unread = Set(
    [GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TITLE, GUMBO_TAG_NOSCRIPT].map(\.rawValue))
  private static let blocks = Set(
    [
      GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE,
      GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_DIV, GUMBO_TAG_P, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,
      GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_LI, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_TABLE,
      GUMBO_TAG_CAPTION, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
      GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_DETAILS,
      GUMBO_TAG_SUMMARY, GUMBO_TAG_FIGURE, GUMBO_TAG_BUTTON, GUMBO_TAG_BR,
    ].map(\.rawValue))
}

extension HTMLNode {
  /// Whether it leads to what has changed, or to older versions.
  fileprivate var leadsToHistory: Bool {
    guard let steps = value("href").map({ SiteAddress($0).steps }) else { return false }
    return steps.last == PageAddress.history.name
  }

  /// Whether it tells what is new.
  fileprivate var isNews: Bool { tag == GUMBO_TAG_ASIDE && value("class") == "avgreg-news" }
}
