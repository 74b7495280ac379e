import Testing

@testable import Recordkeeping

@Suite("The id in a name that somebody types")
struct RecordIDTests {
  @Test(arguments: [("Nieuwsbrief", "nieuwsbrief"), ("klanten blad", "klanten-blad"), ("a_B 1", "a-b-1")])
  func `is read in any spelling`(name: String, id: String) throws {
    #expect(try RecordID.read(name) == id)
  }

  @Test(arguments: [
    ("Café & Co", "cafe-co"), ("../x", "x"), ("één", "een"), ("a.md", "a-md"),
    (String(repeating: "x", count: 70), String(repeating: "x", count: 64)),
  ])
  func `is refused with one to take instead`(name: String, suggestion: String) {
    #expect(RecordID.suggested(for: name) == suggestion)
    #expect(throws: RunError.noID(name, suggestion: suggestion)) { try RecordID.read(name) }
  }

  @Test(arguments: ["", "none", "nl", "\u{1B}[31m\u{202E}", "///"])
  func `is refused without one where there is none`(name: String) {
    #expect(throws: RunError.self) { try RecordID.read(name) }
  }

  @Test(arguments: ["en", "NL"])
  func `says of a language what it is`(name: String) {
    #expect(throws: RunError.languageAsID(name)) { try RecordID.read(name) }
  }
}
