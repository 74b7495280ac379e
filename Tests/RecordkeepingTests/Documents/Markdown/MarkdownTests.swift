import Testing

@testable import Recordkeeping

@Suite("A body")
struct MarkdownTests {
  static let cases: [(String, String)] = [
    (
      "# Kop\n\ntekst *a* **b** `c<`\nregel\\\nnieuw",
      "<h2>Kop</h2>\n<p>tekst <em>a</em> <strong>b</strong> <code>c&lt;</code>\nregel<br>\nnieuw</p>\n"
    ),
    ("###### zes", "<h2>zes</h2>\n"),
    (
      "## a\n\n#### b\n\n### c\n\n###### d\n\n# e",
      "<h2>a</h2>\n<h3>b</h3>\n<h3>c</h3>\n<h4>d</h4>\n<h2>e</h2>\n"
    ),
    (
      "# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f",
      "<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>\n<h5>d</h5>\n<h6>e</h6>\n<h6>f</h6>\n"
    ),
    ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
    ("1) a", "<ol>\n<li>a</li>\n</ol>\n"),
    (
      "> a\n\n---\n\n    code <b>",
      "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n<pre><code>code &lt;b&gt;\n</code></pre>\n"
    ),
    ("```html\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"),
    ("a & b \"c\" 'd' &amp; &lt;", "<p>a &amp; b &quot;c&quot; &#39;d&#39; &amp; &lt;</p>\n"),
    ("[a](/b \"t\\\"<\")", "<p><a href=\"/b\" title=\"t&quot;&lt;\">a</a></p>\n"),
    (
      "<https://a.nl/?a&b> <x@y.nl>",
      "<p><a href=\"https://a.nl/?a&amp;b\">https://a.nl/?a&amp;b</a> <a href=\"mailto:x@y.nl\">x@y.nl</a></p>\n"
    ),
    ("[a](<javascript:x>)", "<p>a</p>\n"),
    ("![*alt* \"x](y.png)", "<p><em>alt</em> &quot;x</p>\n"),
    ("a <b onclick='x'>b</b> <!-- c -->d", "<p>a &lt;b onclick=&#39;x&#39;&gt;b&lt;/b&gt; d</p>\n"),
    ("<script>\nx\n</script>", "<p>&lt;script&gt;\nx\n&lt;/script&gt;</p>\n"),
    ("<!-- a --> b <!-- c -->", "<p>b</p>\n"),
    ("<!-- a", "<p>&lt;!-- a</p>\n"),
    ("a\0b", "<p>a\u{FFFD}b</p>\n"),
    ("{{name}}", "<p>{{name}}</p>\n"),
    ("", ""),
  ]

  @Test(arguments: cases)
  func `becomes HTML of our own`(_ body: String, _ expected: String) {
    let file = SourceFile("x.md", "+++\n" + body)
    let rendered = Markdown.render(file: file, number: 0, body: 4..<file.bytes.count, headingOffset: 1)
    #expect(rendered.html.text == expected)
    #expect(rendered.flaws == Markdown.flaws(file: file, number: 0, body: 4..<file.bytes.count))
  }

  @Test(arguments: [
    ("SYN30", "a →<b>←x</b> →<i>←"), ("SYN30", "> a\n> →<i←\n> b>"),
    ("SYN30", "- →<div>\n  x\n  </div>←\n\ny"),
    ("SYN30", "a <!-- één\n--> b\n  c →<u>←"), ("SYN30", "x\r\n\r\n→<p>←\r\n"),
    ("SYN31", "x [a](→javascript:x←)"), ("SYN31", "  x\n  y [a](/b) [c](→data:x←)"),
    ("SYN31", "→[a][b]←\n\n[b]: javascript:x"),
    ("SYN31", "<b\nc>[a](/d\n\"t\") [e](→//f←)"), ("SYN31", "<→vbscript:x←>"),
    ("SYN31", "[a](→../b.html←) [c](→#d←) [e](→?f←)"), ("SYN31", "[a](/b) [c](→d.nl/e←) [f](→g.md←)"),
    ("SYN31", "[a](→http:x←) [b](→http:x←)"),
    ("SYN32", "![a](→b.png←)"), ("SYN32", "![a](→https://b.nl/c.png←)"),
    ("SYN33", "x\n\n→" + String(repeating: "> ", count: 65) + "x←"),
    ("SYN33", "→" + String(repeating: "> ", count: 25_000) + "←x"),
    ("SYN34", "a →<!-- b -->← c"), ("SYN34", "→<!-- b\nc -->←"),
    ("SYN35", "[a](→https://xn--pple-43d.example/←)"),
  ])
  func `tells where it leaves something out`(_ code: String, _ body: String) {
    let text = MarkedText.File(verbatim: "+++\n" + body)
    let flaws = Markdown.flaws(file: text.file("x.md"), number: 2, body: 4..<text.bytes.count)
    #expect(flaws.filter { $0.code == code }.map(\.span.range) == text.marks, "\(flaws)")
    #expect(flaws.allSatisfy { $0.span.file == 2 })
  }

  @Test func `may nest to the limit in quotes, lists and stress`() {
    for (count, isFine) in [(64, true), (65, false)] {
      for unit in ["> ", "- ", "1. ", "*a **b "] {
        let text = String(repeating: unit, count: unit.utf8.count > 3 ? count / 2 : count)
        let close = unit.utf8.count > 3 ? String(repeating: " c** d*", count: count / 2) : ""
        let deep = unit.utf8.count > 3 && count == 65 ? "> " : ""
        let file = SourceFile("x.md", deep + text + "x" + close)
        let flaws = Markdown.flaws(file: file, number: 0, body: file.bytes.indices)
        #expect(flaws.isEmpty == isFine, "\(unit) \(count)")
      }
    }
  }

  @Test func `keeps every attack as text, in words, links and descriptions`() throws {
    let payloads =
      try SharedCorpora.json("xss/owasp-filter-evasion.json", as: [HTMLEscapeTests.Payload].self) ?? []
    let traps = try SharedCorpora.json("swift-string-traps.json", as: [HTMLEscapeTests.Trap].self) ?? []
    for text in payloads.map(\.payload) + traps.map(\.text) {
      for body in [
        text, "# \(text)", "[\(text)](/x)", "[x](\(text))", "![\(text)](x)", "[x](<\(text)> '\(text)')",
      ] {
        let file = SourceFile("x.md", body)
        let html = Markdown.render(file: file, number: 0, body: file.bytes.indices, headingOffset: 0).html
        #expect(OwnMarkup.isAll(of: html.bytes), "\(body)")
      }
    }
  }
}

/// Knows the only tags and attributes that a body may become.
enum OwnMarkup {
  static let tags: Set<String> = [
    "p", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "br", "h1", "h2", "h3", "h4",
    "h5",
    "h6", "a",
  ]

  static func isAll(of bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard !rest[..<start].contains(where: { ">\"'".utf8.contains($0) }),
        let end = rest[start...].firstIndex(of: UInt8(ascii: ">")), isTag(rest[(start + 1)..<end])
      else { return false }
      rest = rest[(end + 1)...]
    }
    return !rest.contains { ">\"'".utf8.contains($0) }
  }

  private static func isTag(_ tag: ArraySlice<UInt8>) -> Bool {
    let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    let names = parts.enumerated().filter { $0.offset % 2 == 0 }.map {
      String(decoding: $0.element, as: UTF8.self)
    }
    if names.count == 1 { return tags.contains(names[0]) || tags.contains(String(names[0].dropFirst())) }
    switch names {
    case ["a href=", ""], ["a href=", " title=", ""]: return isSafe(parts[1])
    case ["ol start=", ""]: return parts[1].allSatisfy(\.isDigit)
    default: return false
    }
  }

  private static func isSafe(_ href: ArraySlice<UInt8>) -> Bool {
    let head = href.prefix { !"/?#".utf8.contains($0) }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return !href.starts(with: "//".utf8) }
    let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
    return ["http", "https", "mailto", "tel"].contains(scheme)
  }
}
