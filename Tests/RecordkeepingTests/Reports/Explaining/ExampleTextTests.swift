import Testing

@testable import Recordkeeping

@Suite("An example as people read it")
struct ExampleTextTests {
  @Test func `has what the arrows mark underlined`() {
    let text = ExampleText("title = →\"één\"←\nrole = →\"a\"← # →x←")
    #expect(text.lines == ["title = \"één\"", "        ^^^^^", "role = \"a\" # x", "       ^^^   ^"])
  }

  @Test func `marks an empty place, and the start of one over several lines`() {
    #expect(ExampleText("a→←\n→b\nc← d").lines == ["a", " ^", "b", "^", "c d"])
  }

  @Test func `names further files`() {
    let text = ExampleText("a = 1\n@ parties/meta.md\nb = 2\n@ →activities/x.md← (link)")
    #expect(
      text.lines == ["a = 1", "# parties/meta.md", "b = 2", "activities/x.md (link)", "^^^^^^^^^^^^^^^"])
  }

  @Test func `spells out what cannot be seen, and bytes that are no text`() {
    #expect(ExampleText("a⟦EB⟧→\u{200B}←").lines == ["a\\x{EB}\\u{200B}", "       ^^^^^^^^"])
  }

  @Test func `cuts off what is too long`() {
    #expect(ExampleText(String(repeating: "x\n", count: 50), limit: 2).lines == ["x", "x", "…"])
    #expect(
      ExampleText(String(repeating: "x", count: 101)).lines == [String(repeating: "x", count: 100) + "…"])
  }

  @Test(arguments: Rulebook.all)
  func `shows the first fault of every rule`(rule: Rule) throws {
    let lines = ExampleText(try #require(rule.failing.first)).lines
    #expect(lines.contains { $0.contains("^") && $0.allSatisfy { $0 == "^" || $0 == " " } }, "\(rule.code)")
  }
}
