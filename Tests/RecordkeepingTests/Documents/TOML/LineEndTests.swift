import Testing

@testable import Recordkeeping

/// A checkout may end lines in CRLF; what a file says stays the same.
@Suite("Line ends in texts")
struct LineEndTests {
  @Test(arguments: ["\"\"\"", "'''"])
  func `count as line feeds in a text over several lines`(quotes: String) {
    let text = "a = \(quotes)\nEerste regel\n  tweede\\\\\nlaatste\(quotes)\n"
    let (feeds, pairs) = (
      TOMLDocument(text: text), TOMLDocument(text: text.replacing("\n", with: "\r\n"))
    )
    #expect(pairs.flaws.isEmpty)
    #expect(pairs.root["a"]?.string == feeds.root["a"]?.string)
    #expect(feeds.root["a"]?.string?.utf8.contains(13) == false)
  }

  @Test func `stay where they are written as signs`() {
    #expect(TOMLDocument(text: "a = \"\"\"x\\r\\ny\r\nz\"\"\"").root["a"]?.string == "x\r\ny\nz")
  }
}
