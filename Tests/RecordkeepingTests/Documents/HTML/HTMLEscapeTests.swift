import Testing

@testable import Recordkeeping

@Suite("Escaping")
struct HTMLEscapeTests {
  struct Trap: Decodable { let text: String }
  struct Payload: Decodable { let payload: String }

  @Test func `takes the meaning from the five signs of HTML`() {
    let text = String(decoding: HTMLEscape.escaped("<a b=\"c\" d='e'>&`\0"), as: UTF8.self)
    #expect(text == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;`\u{FFFD}")
  }

  @Test func `sees a quote with a combining mark`() {
    #expect(HTMLEscape.escaped("\"\u{301}") == Array("&quot;\u{301}".utf8))
  }

  @Test func `keeps every trap of strings inside its place`() throws {
    for trap in try SharedCorpora.json("swift-string-traps.json", as: [Trap].self) ?? [] {
      try expectHarmless(trap.text)
    }
  }

  @Test func `keeps every script injection inside its place`() throws {
    for attack in try SharedCorpora.json("xss/owasp-filter-evasion.json", as: [Payload].self) ?? [] {
      try expectHarmless(attack.payload)
    }
  }

  @Test func `keeps every naughty string inside its place`() throws {
    for text in try SharedCorpora.json("blns.json", as: [String].self) ?? [] { try expectHarmless(text) }
  }

  /// In a template, in text and in an attribute: no sign of HTML survives, and nothing else is lost.
  private func expectHarmless(_ text: String) throws {
    guard !text.isEmpty else { return }
    let set = TemplateSet(files: [SourceFile("page.html", "<p title=\"{{x}}\">{{x}}</p>")])
    let result = set.render("page.html", with: .table(["x": .text(text)]), words: TemplateTests.words)
    let bytes = try result.get().bytes
    let inner = bytes.dropFirst("<p title=\"".utf8.count).dropLast("</p>".utf8.count)
    let half = (inner.count - 2) / 2
    let (attribute, middle) = (inner.prefix(half), inner.dropFirst(half).prefix(2))
    #expect(Array(middle) == Array("\">".utf8))
    #expect(attribute.elementsEqual(inner.suffix(half)))
    #expect(!attribute.contains { "<>\"'".utf8.contains($0) })
    #expect(unescaped(Array(attribute)) == Array(text.utf8).flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] })
  }

  private func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    let names: [(String, UInt8)] = [("&amp;", 38), ("&lt;", 60), ("&gt;", 62), ("&quot;", 34), ("&#39;", 39)]
    var output: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let name = names.first { rest.starts(with: $0.0.utf8) }
      if byte == 38 { #expect(name != nil, "a loose ampersand") }
      output.append(name?.1 ?? byte)
      rest = rest.dropFirst(name?.0.utf8.count ?? 1)
    }
    return output
  }
}
