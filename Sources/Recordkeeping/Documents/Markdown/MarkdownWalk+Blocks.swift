import CCmark

extension MarkdownWalk {
  mutating func newLine() {
    if let last = html?.bytes.last, last != UInt8(ascii: "\n") { html?.markup("\n") }
  }

  mutating func beginBlock(_ node: MarkdownNode) {
    switch node.kind {
    case CMARK_NODE_PARAGRAPH where !node.isTight: begin("<p>")
    case CMARK_NODE_HEADING: heading(node, "<h")
    case CMARK_NODE_BLOCK_QUOTE: begin("<blockquote>\n")
    case CMARK_NODE_LIST where node.isOrdered && node.listStart != 1:
      begin("<ol start=\"")
      html?.number(node.listStart)
      html?.markup("\">\n")
    case CMARK_NODE_LIST where node.isOrdered: begin("<ol>\n")
    case CMARK_NODE_LIST: begin("<ul>\n")
    case CMARK_NODE_ITEM: begin("<li>")
    case CMARK_NODE_THEMATIC_BREAK: begin("<hr>\n")
    default: break
    }
  }

  mutating func endBlock(_ node: MarkdownNode) {
    switch node.kind {
    case CMARK_NODE_PARAGRAPH where !node.isTight: html?.markup("</p>\n")
    case CMARK_NODE_HEADING: heading(node, "</h")
    case CMARK_NODE_BLOCK_QUOTE: begin("</blockquote>\n")
    case CMARK_NODE_LIST where node.isOrdered: begin("</ol>\n")
    case CMARK_NODE_LIST: begin("</ul>\n")
    case CMARK_NODE_ITEM: html?.markup("</li>\n")
    default: break
    }
  }

  private mutating func begin(_ tag: StaticString) {
    newLine()
    html?.markup(tag)
  }

  private mutating func heading(_ node: MarkdownNode, _ tag: StaticString) {
    let isEnd = tag.utf8CodeUnitCount == 3
    if !isEnd {
      newLine()
      // By how deep it lies below other headings and not by its own number, so that no level is skipped.
      headings.removeAll { $0 >= node.headingLevel }
      headings.append(node.headingLevel)
    }
    html?.markup(tag)
    html?.number(min(max(headings.count + headingOffset, 1), 6))
    html?.markup(">")
    if isEnd { html?.markup("\n") }
  }
}
