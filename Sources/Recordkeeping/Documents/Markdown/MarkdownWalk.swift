import CCmark

/// Goes once through cmark's tree, writes HTML of its own when asked to, and notes what it leaves out.
struct MarkdownWalk {
  /// Nil when only the flaws are wanted, and after a flaw that leaves nothing to show.
  var html: HTMLWriter?
  var headingOffset = 0
  /// The levels, as written, of the last heading and of those that it lies under.
  var headings: [Int] = []
  var places: MarkdownPlaces
  var flaws: [Flaw] = []
  private var level = 0
  /// For each link that is open, whether it has a tag to close.
  private var links: [Bool] = []
  private var pieces = MarkdownPieces()

  init(_ places: MarkdownPlaces) { self.places = places }

  mutating func run() {
    if let excess = MarkdownNesting.excess(in: places) { return refuse(at: excess) }
    if let excess = MarkdownNesting.excessImage(in: places) {
      flaws.append(MarkdownFlaw.tooManyImages(places.span(excess)))
      html = nil
      return
    }
    let root = places.file.bytes[places.body].withUnsafeBytes { body in
      cmark_parse_document(body.bindMemory(to: CChar.self).baseAddress, body.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { break }
      let node = MarkdownNode(pointer: pointer)
      if event == CMARK_EVENT_EXIT {
        if node.isLevel { level -= 1 }
        leave(node)
      } else {
        if node.isLevel { level += 1 }
        if level > Markdown.deepest {
          return refuse(at: places.stretch(from: node.startLine, to: node.startLine))
        }
        enter(node)
      }
    }
    let repeated = pieces.repeated
    if !repeated.isEmpty { flaws = flaws.indices.filter { !repeated.contains($0) }.map { flaws[$0] } }
  }

  private mutating func refuse(at range: Range<Int>) {
    flaws.append(MarkdownFlaw.tooDeep(places.span(range)))
    html = nil
  }

  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case CMARK_NODE_TEXT: html?.text(node.literal)
    case CMARK_NODE_SOFTBREAK: html?.markup("\n")
    case CMARK_NODE_LINEBREAK: html?.markup("<br>\n")
    case CMARK_NODE_CODE:
      html?.markup("<code>")
      html?.text(node.literal)
      html?.markup("</code>")
    case CMARK_NODE_CODE_BLOCK:
      newLine()
      html?.markup("<pre><code>")
      html?.text(node.literal)
      html?.markup("</code></pre>\n")
    case CMARK_NODE_HTML_INLINE: inlineHTML(node)
    case CMARK_NODE_HTML_BLOCK: blockHTML(node)
    case CMARK_NODE_LINK: beginLink(node)
    case CMARK_NODE_IMAGE: image(node)
    case CMARK_NODE_EMPH: html?.markup("<em>")
    case CMARK_NODE_STRONG: html?.markup("<strong>")
    default: beginBlock(node)
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case CMARK_NODE_EMPH: html?.markup("</em>")
    case CMARK_NODE_STRONG: html?.markup("</strong>")
    case CMARK_NODE_LINK: if links.popLast() == true { html?.markup("</a>") }
    default: endBlock(node)
    }
  }
}

extension MarkdownWalk {
  private mutating func inlineHTML(_ node: MarkdownNode) {
    let literal = node.literal
    let span = place(of: literal, in: node)
    if literal.starts(with: "<!--".utf8) {
      flaws.append(MarkdownFlaw.comment(span))
    } else {
      tellHTML(literal, span)
      html?.text(literal)
    }
  }

  private mutating func tellHTML(_ literal: [UInt8], _ span: Span) {
    pieces.add(literal, flaw: flaws.count)
    flaws.append(MarkdownFlaw.rawHTML(span))
  }

  private mutating func blockHTML(_ node: MarkdownNode) {
    let literal = node.literal
    // cmark's own last line is one too few when the block ends with its mark, as comments do.
    let lines = literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
    let last = node.startLine + max(lines - (literal.last == UInt8(ascii: "\n") ? 2 : 1), 0)
    let span = places.span(places.stretch(from: node.startLine, column: node.startColumn, to: last))
    let (text, hasComment) = MarkdownComment.removed(from: literal)
    if hasComment { flaws.append(MarkdownFlaw.comment(span)) }
    guard !text.isEmpty else { return }
    tellHTML(text, span)
    newLine()
    html?.markup("<p>")
    html?.text(text)
    html?.markup("</p>\n")
  }

  private mutating func beginLink(_ node: MarkdownNode) {
    let address = node.address
    let verdict = URLPolicy.verdict(inText: address)
    switch verdict {
    case .allowed(let href): open(href, title: node.title)
    case .doubtful(let href, let host):
      flaws.append(MarkdownFlaw.doubtfulHost(place(of: address, in: node), other: host))
      open(href, title: node.title)
    case .refused(let reason):
      flaws.append(MarkdownFlaw.refusedAddress(place(of: address, in: node), reason: reason))
      links.append(false)
    }
  }

  private mutating func open(_ href: [UInt8], title: [UInt8]) {
    links.append(true)
    html?.markup("<a href=\"")
    html?.text(href)
    if !title.isEmpty {
      html?.markup("\" title=\"")
      html?.text(title)
    }
    html?.markup("\">")
  }

  /// No image is shown: the text that describes it, which lies inside the node, stands in its place.
  private mutating func image(_ node: MarkdownNode) {
    flaws.append(MarkdownFlaw.image(place(of: node.address, in: node)))
  }

  /// Where the block has bytes as cmark has read them, else the line.
  private mutating func place(of literal: [UInt8], in node: MarkdownNode) -> Span {
    let found = places.find(
      literal, line: node.startLine, column: node.startColumn, last: node.lastLineOfBlock)
    return places.span(found ?? places.stretch(from: node.startLine, to: node.startLine))
  }
}
