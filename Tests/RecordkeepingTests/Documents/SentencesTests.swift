import Testing

@testable import Recordkeeping

@Suite("Sentences")
struct SentencesTests {
  static func words(_ text: String) -> [[String]] {
    Sentences(with: ["partners", "zon"]).found(in: Array(text.utf8)[...]).map { $0.map(\.text) }
  }

  @Test func `are found by a word in them, whatever its capitals`() {
    #expect(Self.words("Ja. Onze PARTNERS mailen! Nee") == [["onze", "partners", "mailen"]])
    #expect(Self.words("onze partnership") == [])
    #expect(Self.words("") == [])
  }

  @Test func `have to hold a second word too, where one is asked for`() {
    let sentences = Sentences(with: ["zon"], and: ["morgen", "zon op"])
    let found = sentences.found(in: Array("De zon. Morgen de Zon! Morgen regen. zon, MORGEN".utf8)[...])
    #expect(found.map { $0.map(\.text) } == [["morgen", "de", "zon"], ["zon", "morgen"]])
    #expect(sentences.found(in: Array(#"de zon\nmorgen"#.utf8)[...]).count == 1)
  }

  @Test func `go on in the next line, but not past an empty one or a point of a list`() {
    #expect(Self.words("de\nzon\r\nschijnt") == [["de", "zon", "schijnt"]])
    #expect(Self.words("de\r\n\r\nzon") == [["zon"]])
    #expect(Self.words("de\n- zon\n- maan") == [["zon"]])
  }

  @Test func `are not cut by what a backslash stands before`() {
    #expect(Self.words(#"de\nzon \"op\" één \"#) == [["de", "zon", "op", "één"]])
  }

  @Test func `know where a word stands, and where a clause starts`() {
    let text = Array("xx, ja: de zon".utf8)
    let words = Sentences(with: ["zon"]).found(in: text[2...]).first ?? []
    #expect(words.map(\.range) == [4..<6, 8..<10, 11..<14])
    #expect(words.map(\.startsClause) == [true, true, false])
  }
}
