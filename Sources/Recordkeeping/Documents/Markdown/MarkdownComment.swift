/// Takes `<!-- … -->` out of HTML: the author did not mean the reader to see it.
enum MarkdownComment {
  /// The rest without blanks around it, and whether there was a comment. One that does not end stays: nothing says
  /// how much of the body is meant.
  static func removed(from html: [UInt8]) -> (text: [UInt8], hasComment: Bool) {
    var kept: [UInt8] = []
    var hasComment = false
    var at = 0
    while at < html.count {
      if html[at...].starts(with: "<!--".utf8) {
        guard let end = end(of: html, from: at + 4) else {
          kept += html[at...]
          break
        }
        hasComment = true
        at = end
      } else {
        kept.append(html[at])
        at += 1
      }
    }
    let text = kept.drop { $0 <= 0x20 }
    let last = text.lastIndex { $0 > 0x20 }
    return (last.map { Array(text[...$0]) } ?? [], hasComment)
  }

  private static func end(of html: [UInt8], from start: Int) -> Int? {
    guard start + 3 <= html.count else { return nil }
    return (start...html.count - 3).first { html[$0...].starts(with: "-->".utf8) }.map { $0 + 3 }
  }
}
