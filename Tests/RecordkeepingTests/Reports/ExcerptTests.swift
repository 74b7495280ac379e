import Testing

@testable import Recordkeeping

@Suite("The line below a finding")
struct ExcerptTests {
  private func drawn(_ marked: String) -> [String] {
    let text = MarkedText.File(verbatim: marked)
    guard let range = text.marks.first else { return [] }
    let excerpt = Excerpt(Span(file: 0, range), in: text.file("x"), hiding: Secrets())
    return [
      excerpt.text,
      String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.width),
    ]
  }

  @Test(arguments: [
    ("a\nb →cc← d\n", "b cc d", "  ^^"),
    ("café →één←", "café één", "     ^^^"),
    ("cafe\u{301} →x←", "cafe\u{301} x", "     ^"),
    ("名 →名←", "名 名", "   ^^"),
    ("\t→x←", "\\tx", "  ^"),
    ("→x\t←y", "x\\ty", "^^^"),
    ("a\r\n→bb←\r\n", "bb", "^^"),
    ("a →b\r\nc\r\nd←\r\n", "a b", "  ^"),
    ("a→←", "a", " ^"),
    ("→←a", "a", "^"),
    ("a\n→←", "", "^"),
    ("a→\n←b", "a", " ^"),
    ("→\u{1B}[←31m", "\\u{1B}[31m", "^^^^^^^"),
  ])
  func `is marked under the place`(marked: String, line: String, underline: String) {
    #expect(drawn(marked) == [line, underline])
  }

  @Test func `is clipped around a place in a long line`() {
    let long = String(repeating: "x", count: 300)
    let lines = drawn("\(long)→here←\(long)")
    #expect(lines.first?.hasPrefix("…xxx") ?? false)
    #expect(lines.first?.hasSuffix("xxx…") ?? false)
    #expect(lines.allSatisfy { $0.columns <= 100 })
    #expect(lines.first?.columns != nil && lines.last?.hasSuffix(" ^^^^") ?? false)
  }
}
