import Testing

@testable import Recordkeeping

@Suite("The built-in words are plain")
struct PlainWordsTests {
  /// What leaves the reader in doubt, claims too much, or addresses the reader as a friend.
  static let forbidden: [String: [String]] = [
    "nl": [
      "kunnen", "kunt", "kan", "mogelijk", "mogelijke", "eventueel", "eventuele", "onder andere",
      "onder meer",
      "zo lang als nodig", "zolang als nodig", "zo lang nodig", "zo snel", "voldoet aan", "voldoen aan",
      "avg proof", "je", "jij", "jou", "jouw", "jullie",
    ],
    "en": [
      "may", "might", "could", "possible", "possibly", "among others", "among other things",
      "as long as necessary",
      "as needed", "as soon as", "we can", "it can", "they can", "can be", "compliant", "compliance",
      "complies with",
      "comply with",
    ],
    "de": [
      "können", "könnte", "könnten", "kann", "möglich", "möglicherweise", "eventuell", "gegebenenfalls",
      "unter anderem", "so lange wie nötig", "solange wie nötig", "so bald", "sobald", "konform", "du",
      "dein", "deine",
      "deinen", "deiner", "dir", "dich", "euch", "eure",
    ],
    "fr": [
      "pouvoir", "peut", "peuvent", "pouvons", "pourrait", "pourraient", "possible", "possibles", "éventuel",
      "éventuelle", "éventuellement", "entre autres", "notamment", "aussi longtemps que nécessaire",
      "tant que nécessaire", "dès que", "conforme", "conformité", "tu", "toi", "ton", "ta", "tes",
    ],
  ]

  @Test(arguments: StatementFixture.languages)
  func `promise nothing vague, claim nothing and keep the form of address`(language: String) throws {
    let forbidden = try #require(
      Self.forbidden[language], "name in this test the words that \(language).toml has to avoid")
    for (key, text) in try WordTexts(language).texts where !key.hasPrefix("date.") {
      let spaced = WordTexts.spaced(text)
      for word in forbidden where spaced.contains(" \(word) ") {
        Issue.record("\(key) in Templates/\(language).toml says \"\(word)\", say it plainly: \(text)")
      }
    }
  }

  @Test(arguments: StatementFixture.languages)
  func `have no sentence of more than thirty words`(language: String) throws {
    for (key, text) in try WordTexts(language).texts {
      for sentence in WordTexts.sentences(text) where WordTexts.count(sentence) > 30 {
        Issue.record(
          "\(key) in Templates/\(language).toml: split this sentence of \(WordTexts.count(sentence)) words: \(sentence)"
        )
      }
    }
  }

  @Test(arguments: StatementFixture.languages)
  func `are no blanks, and hold none at their ends`(language: String) throws {
    for (key, text) in try WordTexts(language).texts where !key.hasPrefix("mark.") {
      #expect(
        text.contains { $0.isLetter || $0.isNumber }, "\(key) in Templates/\(language).toml says nothing")
      #expect(
        text.first?.isWhitespace == false && text.last?.isWhitespace == false && !text.contains("  "),
        "\(key) in Templates/\(language).toml has a blank too many")
    }
  }

  @Test func `keep French signs with the word before them`() throws {
    for (key, text) in try WordTexts("fr").texts {
      for (sign, space) in [
        (":", "\u{A0}"), ("»", "\u{A0}"), (";", "\u{202F}"), ("?", "\u{202F}"), ("!", "\u{202F}"),
      ] {
        let signs = text.ranges(of: sign).filter { $0.lowerBound > text.startIndex }
        for place in signs {
          let before = text[text.index(before: place.lowerBound)]
          #expect(
            String(before) == space,
            "\(key) in Templates/fr.toml: write U+\(space == "\u{A0}" ? "00A0" : "202F") before \(sign): \(text)"
          )
        }
      }
      #expect(!text.contains("'"), "\(key) in Templates/fr.toml: write ’ for ' in: \(text)")
    }
  }

  @Test func `would be told if they were not`() {
    #expect(WordTexts.spaced("Wij kunnen, zo lang als nodig.").contains(" zo lang als nodig "))
    #expect(WordTexts.sentences("Een. Twee drie? X vier").map(WordTexts.count) == [1, 2, 2])
  }
}
