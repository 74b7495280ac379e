import Testing

@testable import Recordkeeping

@Suite("The built-in words")
struct BuiltInWordsTests {
  static let all = StatementFixture.languages.map { StatementFixture.words($0) }

  @Test func `are there in four languages, without a flaw`() {
    #expect(StatementFixture.languages == ["de", "en", "fr", "nl"])
    for words in Self.all {
      #expect(words.flaws.isEmpty, "repair Templates/\(words.language).toml: \(words.flaws)")
    }
  }

  @Test(arguments: StatementFixture.languages)
  func `are the same keys in every language`(language: String) {
    let own = Set(StatementFixture.words(language).keys)
    for other in Self.all {
      for key in other.keys where !own.contains(key) {
        let parts = key.split(separator: ".", maxSplits: 1)
        Issue.record(
          """
          Templates/\(language).toml lacks a word that Templates/\(other.language).toml has: write under [\(parts[0])] \
          a line \(parts.last ?? "") = "...", in the words of that language for "\(Self.shown(key, in: other))"
          """)
      }
    }
  }

  @Test(arguments: StatementFixture.languages)
  func `have the same placeholders in every language`(language: String) {
    let (dutch, words) = (StatementFixture.words("nl"), StatementFixture.words(language))
    for key in words.keys {
      guard let wanted = dutch.placeholders(of: key), let found = words.placeholders(of: key) else {
        continue
      }
      #expect(
        found == wanted,
        "\(key) in Templates/\(language).toml has to hold \(wanted.sorted()), as in nl.toml, and holds \(found.sorted())"
      )
    }
  }

  @Test func `and templates have no faults`() {
    #expect(StatementFixture.templates.flaws.isEmpty)
  }

  /// The word as its file has it.
  private static func shown(_ key: String, in words: Words) -> String {
    let names = words.placeholders(of: key) ?? []
    return (try? words[key, WordValues(Dictionary(uniqueKeysWithValues: names.map { ($0, "{\($0)}") }))])
      ?? ""
  }
}
