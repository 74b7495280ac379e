import Testing

@testable import Recordkeeping

@Suite("TOML values")
struct TOMLValueTests {
  let document = TOMLDocument(
    text: """
      title = "Brief \\u00e9"
      "grö\\u00dfe" = 'x'
      count = -1_000
      share = 6.5e-1
      sent = true
      dates = [2026-09-01, 2026-09-01 10:00:00Z]
      a.b = { c = 1 }

      [x.y]
      z = 1
      [[rows]]
      id = 1
      [[rows]]
      id = 2
      """)

  @Test func `are decoded when asked for`() {
    let root = document.root
    #expect(document.flaws == [])
    #expect(root["title"]?.string == "Brief é")
    #expect(root["größe"]?.string == "x")
    #expect(root["count"]?.integer == -1000)
    #expect(root["share"]?.float == 0.65)
    #expect(root["sent"]?.boolean == true)
    #expect(root["dates"]?.children.map(\.lexeme) == ["2026-09-01", "2026-09-01 10:00:00Z"])
    #expect(root["dates"]?.children.map(\.kind) == [.localDate, .offsetDateTime])
    #expect(root["a"]?["b"]?["c"]?.integer == 1)
    #expect(root["rows"]?.children.map { $0["id"]?.integer } == [1, 2])
    #expect(root["title"]?.integer == nil)
    #expect(root["count"]?.string == nil)
  }

  @Test func `keep the order of the file`() {
    let keys = ["title", "größe", "count", "share", "sent", "dates", "a", "x", "rows"]
    #expect(document.root.children.map(\.key) == keys)
  }

  @Test func `know where they and their keys stand`() throws {
    func spans(_ value: TOMLValue?) throws -> [String] {
      let value = try #require(value)
      return [document.text(value.keySpan), document.text(value.span)]
    }
    let root = document.root
    #expect(try spans(root["title"]) == ["title", #""Brief \u00e9""#])
    #expect(try spans(root["größe"]) == [#""grö\u00dfe""#, "'x'"])
    #expect(try spans(root["a"]) == ["a", "a"])
    #expect(try spans(root["a"]?["b"]) == ["b", "{ c = 1 }"])
    #expect(try spans(root["x"]) == ["x", "[x.y]"])
    #expect(try spans(root["x"]?["y"]) == ["y", "[x.y]"])
    #expect(try spans(root["rows"]) == ["rows", "[[rows]]"])
    #expect(try spans(root["rows"]?.children.last) == ["", "[[rows]]"])
    #expect(root.span == Span(file: 7, start: 0, end: 0))
    #expect(root["title"]?.span == Span(file: 7, start: 8, end: 22))
  }

  @Test func `are found by the bytes of their keys, not by how these look`() {
    let document = TOMLDocument(text: "\"caf\u{e9}\" = 1\n\"cafe\u{301}\" = 2")
    #expect(document.flaws == [])
    #expect(document.root["caf\u{e9}"]?.integer == 1)
    #expect(document.root["cafe\u{301}"]?.integer == 2)
  }

  @Test func `say when they were read with a flaw`() {
    let document = TOMLDocument(text: "title = “Brief”\nsince = 1-9-2026\nsent = ja\nlast = 1")
    let root = document.root
    #expect(root.children.map(\.isFaulty) == [true, true, true, false])
    #expect(root["title"]?.string == "Brief")
    #expect(root["since"]?.kind == .localDate)
    #expect(root["sent"]?.boolean == true)
  }

  @Test func `of a part of a file keep the offsets of the file`() {
    let file = SourceFile(path: "a.md", bytes: Array("+++\na = 1\n+++\n".utf8))
    let document = TOMLDocument(file, number: 3, in: 4..<10)
    #expect(document.root["a"]?.span == Span(file: 3, start: 8, end: 9))
    #expect(document.root.span == Span(file: 3, start: 4, end: 4))
  }
}
