import Testing

@testable import Recordkeeping

@Suite("Headings that are moved")
struct HeadingLevelsTests {
  @Test(arguments: [
    ("<h1>a</h1><h2 id=\"x\">b</h2>", 1, "<h2>a</h2><h3 id=\"x\">b</h3>"),
    ("<h3>a</h3><h4>b</h4>", -2, "<h1>a</h1><h2>b</h2>"),
    ("<h5>a</h5>", 3, "<h6>a</h6>"), ("<h1>a</h1>", -1, "<h1>a</h1>"),
    ("<hr><header>a</header><h1x>b</h1x>", 1, "<hr><header>a</header><h1x>b</h1x>"),
    ("&lt;h1&gt;", 1, "&lt;h1&gt;"), ("<h1\nid='a'>b</h1>", 2, "<h3\nid='a'>b</h3>"), ("<h", 1, "<h"),
    ("<h1", 1, "<h1"),
  ]) func `keep everything else`(_ html: String, _ levels: Int, _ moved: String) {
    let part = SafeHTML(HTMLWriter(template: Array(html.utf8)))
    let bytes = HeadingLevels.shifted(part, by: levels).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == moved)
  }
}
