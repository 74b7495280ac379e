import Testing

@testable import Recordkeeping

@Suite("Names of records")
struct RecordNameTests {
  @Test(
    arguments: [
      ("nieuwsbrief.md", "nieuwsbrief", nil), ("nieuwsbrief.en.md", "nieuwsbrief", "en"),
      ("a-2.pt-br.md", "a-2", "pt-br"), ("a.sr-Latn.md", "a", "sr-Latn"),
    ] as [(String, String, String?)])
  func `hold an id and a language`(name: String, id: String, language: String?) {
    #expect(RecordName(name)?.id == id)
    #expect(RecordName(name)?.language == language)
  }

  @Test(arguments: [
    ".md", "Nieuwsbrief.md", "none.md", "none.en.md", "a b.md", "a.concept.md", "a..md", "a.en.nl.md",
    "a.e\r.md",
    "caf\u{E9}.md", "a_b.md", "a.pt-\r\r.md", String(repeating: "a", count: 65) + ".md",
  ])
  func `are refused when they cannot be an id`(name: String) {
    #expect(RecordName(name) == nil)
  }
}
