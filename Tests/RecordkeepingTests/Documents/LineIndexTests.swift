import Testing

@testable import Recordkeeping

@Suite("An index of lines")
struct LineIndexTests {
  @Test(arguments: ["", "a", "\n", "é\n🚲x\r\n\r\nb", "\n\n\n", "\u{FEFF}a\n"])
  func `gives the same places as counting does`(text: String) {
    let file = SourceFile("x", text)
    let index = LineIndex(file.bytes)
    for offset in -1...file.bytes.count + 1 {
      #expect(index.position(at: offset) == file.position(at: offset))
    }
  }
}
