import Testing

@testable import Recordkeeping

@Suite("The key at a place")
struct KeyPathsTests {
  @Test(arguments: [
    ("→title← = 1", "title"), ("title = →1←", "title"), ("a.→b←.c = 1", "a.b"), ("a = { b = →2← }", "a.b"),
    ("[a]\n→[a.b]←\nc = 1", "a.b"), ("[a.b]\n[a.c]\nd = →1←", "a.c.d"), ("a = [1, →2←]", "a[1]"),
    ("[[a]]\nb = 1\n[[a]]\nb = →2←", "a[1].b"), ("a = →\"\"←", "a"),
    ("[purposes.x]\n→[purposes.y]←", "purposes.y"),
    ("→# b←\na = 1", nil), ("\"jan@x.nl\" = →1←", nil), ("a.\"jan x\".b = →1←", nil), ("→←[[a]]", "a[0]"),
  ])
  func `is the innermost`(marked: String, path: String?) throws {
    let text = MarkedText.File(verbatim: marked)
    let range = try #require(text.marks.first)
    #expect(KeyPaths(TOMLDocument(text.file("x"), number: 0)).path(at: range.lowerBound) == path)
  }
}
