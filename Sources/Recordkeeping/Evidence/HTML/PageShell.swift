import CGumbo

/// What a page is as a whole: one that people read, or a part of others; and whether it says that it is the statement.
struct PageShell: Sendable {
  /// The tag by which it is a page of its own: that of its body, else the first one of its head; nil for a part.
  private(set) var start: Span?
  /// Whether it leads on to another page by itself.
  private(set) var isRedirect = false
  /// Whether there are words or pictures that lead on, without scripts.
  private(set) var hasWords = false
  /// Whether it holds a statement as avgreg makes it, as a page or as a part of one.
  private(set) var holdsStatement = false
  /// Whether nothing else stands on the page.
  private(set) var isStatement = false
  /// Whether its links start from an address that it names, and not from its own.
  private(set) var hasBase = false

  /// Notes what an element says of the page.
  mutating func note(_ node: HTMLNode, file: Int) {
    switch node.tag {
    case GUMBO_TAG_HTML, GUMBO_TAG_HEAD, GUMBO_TAG_TITLE: if start == nil { begin(node, file) }
    case GUMBO_TAG_BODY:
      begin(node, file)
      isStatement = node.isStatement
      if isStatement { holdsStatement = true }
    case GUMBO_TAG_DIV: if node.isStatement { holdsStatement = true }
    case GUMBO_TAG_META: if node.leadsOn { isRedirect = true }
    case GUMBO_TAG_BASE: hasBase = true
    case GUMBO_TAG_A: if node.has("href") { hasWords = true }
    default: break
    }
  }

  /// Notes that there are words, unless only a browser without scripts shows them.
  mutating func note(text node: HTMLNode) {
    if hasWords { return }
    guard let text = node.text, !String(cString: text).isBlank else { return }
    var around = node.parent
    while let element = around {
      if element.tag == GUMBO_TAG_NOSCRIPT { return }
      around = element.parent
    }
    hasWords = true
  }

  private mutating func begin(_ node: HTMLNode, _ file: Int) {
    // An element that no tag opens stands nowhere.
    if !node.range.isEmpty { start = Span(file: file, node.range) }
  }
}

extension HTMLNode {
  /// Whether a statement that avgreg made is all that stands in it.
  var isStatement: Bool {
    guard let classes = value("class") else { return false }
    return classes.utf8.split(whereSeparator: \.isWhiteSpace).contains { $0.elementsEqual("avgreg".utf8) }
  }

  /// Whether it tells the browser to go to another page.
  fileprivate var leadsOn: Bool {
    guard value("http-equiv")?.lowercasedASCII == "refresh", let content = value("content") else {
      return false
    }
    return Array(content.lowercasedASCII.utf8).firstRange(of: Array("url".utf8)) != nil
  }
}
