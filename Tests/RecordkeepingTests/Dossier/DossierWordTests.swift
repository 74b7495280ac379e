import Templates
import Testing

@testable import Recordkeeping

@Suite("The words of the internal view")
struct DossierWordTests {
  @Test func `are the same keys with the same placeholders in both languages`() {
    let (nl, en) = (InternalTemplates.words("nl"), InternalTemplates.words("en"))
    #expect(nl.flaws.isEmpty && en.flaws.isEmpty)
    #expect(nl.keys == en.keys)
    for key in nl.keys { #expect(nl.placeholders(of: key) == en.placeholders(of: key), "\(key)") }
  }

  @Test func `are plain, and claim nothing`() throws {
    let words = InternalTemplates.words("nl")
    for key in words.keys {
      let names = words.placeholders(of: key) ?? []
      let text = try words[key, WordValues(Dictionary(uniqueKeysWithValues: names.map { ($0, "-") }))]
      for word in ["kunnen", "kunt", "eventueel", "onder andere", "voldoet aan", "AVG-proof", " jouw ", "!"] {
        #expect(!text.contains(word), "\(key): \(text)")
      }
    }
  }

  @Test func `stand apart from those of the site`() {
    #expect(Set(Templates.files.keys).isDisjoint(with: Templates.internalFiles.keys))
    #expect(InternalTemplates.set.flaws.isEmpty)
    #expect(Look().words(in: "internal") == nil)
  }
}
