import Testing

@testable import Recordkeeping

@Suite("Folded text")
struct FoldedTextTests {
  @Test(arguments: [
    ("Één", "een"), ("CAFÉ", "cafe"), ("cafe\u{301}", "cafe"), ("Straße", "strasse"), ("Łódź", "lodz"),
    ("Ĳsland", "ijsland"), ("ŒUVRE", "oeuvre"), ("ΑΒΓ", "αβγ"), ("Ж", "ж"), ("a\u{AD}b", "ab"), ("’s", "'s"),
    ("×÷", "×÷"), ("🚲", "🚲"), ("", ""),
  ])
  func `has no capitals and no accents`(text: String, folded: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
  }

  @Test func `knows where in the text a place stands`() throws {
    let text = "x Ééń y"
    let found = try #require(FoldedText(text).range(of: FoldedText("een")))
    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == "Ééń")
    let last = try #require(FoldedText("aé").range(of: FoldedText("e")))
    #expect(last.range == 1..<3)
  }

  @Test func `reads any bytes`() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x41, 0xE2, 0x82]
    #expect(FoldedText(bytes).bytes == [0xFF, 0xC3, 0x61, 0xE2, 0x82])
  }
}
