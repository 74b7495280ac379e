import Testing

@testable import Recordkeeping

@Suite("The built-in words")
struct BuiltInWordsTests {
  @Test func `are the same keys with the same placeholders in both languages`() {
    let (nl, en) = (StatementFixture.words("nl"), StatementFixture.words("en"))
    #expect(nl.flaws.isEmpty && en.flaws.isEmpty)
    #expect(nl.keys == en.keys)
    for key in nl.keys { #expect(nl.placeholders(of: key) == en.placeholders(of: key), "\(key)") }
  }

  @Test func `promise nothing vague and claim nothing`() throws {
    let vague = [
      "kunnen", "kunt", "eventueel", "onder andere", "zo lang als nodig", "voldoet aan", "AVG-proof",
      " jouw ",
    ]
    let words = StatementFixture.words("nl")
    for key in words.keys {
      let names = words.placeholders(of: key) ?? []
      let text = try words[key, Dictionary(uniqueKeysWithValues: names.map { ($0, "-") })]
      for word in vague { #expect(!text.contains(word), "\(key): \(text)") }
    }
  }

  @Test func `and templates have no faults`() {
    #expect(StatementFixture.templates.flaws.isEmpty)
  }
}
