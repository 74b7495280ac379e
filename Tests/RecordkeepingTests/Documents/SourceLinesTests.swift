import Testing

@testable import Recordkeeping

@Suite("The lines of a file")
struct SourceLinesTests {
  @Test(arguments: [
    "", "a", "a\nb", "a\r\nb\r\n", "\n\n", "é€\nnaïef 名\n", "a\rb\nc", "één\r\n\r\ntwee",
    String(repeating: "a", count: 1024), String(repeating: "é€", count: 1300),
    "\(String(repeating: "naïef\n", count: 300))\(String(repeating: "🚲", count: 600))\nx",
  ])
  func `give the same places as counting from the start`(text: String) {
    let file = SourceFile("x.md", text)
    let lines = SourceLines(file)
    for offset in -1...file.bytes.count + 1 {
      let (line, column) = file.position(at: offset)
      let found = lines.position(at: offset)
      #expect(found.line == line && found.column == column, "\(offset) of \(text)")
    }
  }

  @Test(arguments: [
    ("a\n→b←b\nc", "bb"), ("a\r\n→b←b\r\nc", "bb"), ("→a\nb←\nc", "a\nb"), ("a\n→←\nb", ""), ("a→←", "a"),
    ("→←", ""),
    ("a\n→←", ""),
  ])
  func `are whole around a stretch`(marked: String, whole: String) throws {
    let text = MarkedText.File(verbatim: marked)
    let range = try #require(text.marks.first)
    let file = text.file("x.md")
    #expect(String(decoding: file.bytes[SourceLines(file).whole(range)], as: UTF8.self) == whole)
  }
}
