import Testing

@testable import Recordkeeping

@Suite("Text in the log of a build service")
struct LogTextTests {
  @Test(arguments: [
    ("::error::x", "\\u{3A}:error::x"), ("a\n  ::x\n", "a\n  \\u{3A}:x\n"), ("a ::x", "a ::x"), (" ::: a", " ::: a"), (":::a", "\\u{3A}::a"),
    ("##vso[x]", "##vso\\u{5B}x]"), ("a ##[group]", "a ##\\u{5B}group]"), ("## kop [x]", "## kop [x]"),
    ("###a.b[", "###a.b\\u{5B}"), ("#a[", "#a["), ("[", "["), (":", ":"), ("", ""),
  ])
  func `is no command`(text: String, expected: String) {
    #expect(LogText.defused(text) == expected)
  }
}
