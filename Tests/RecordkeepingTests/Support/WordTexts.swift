@testable import Recordkeeping

/// The built-in words of a language as a reader gets them, with `X` for what is filled in.
struct WordTexts {
  let language: String
  let texts: [(key: String, text: String)]

  init(_ language: String) throws {
    let words = StatementFixture.words(language)
    self.language = language
    texts = try words.keys.map { key in
      let names = words.placeholders(of: key) ?? []
      return (key, try words[key, WordValues(Dictionary(uniqueKeysWithValues: names.map { ($0, "X") }))])
    }
  }

  /// The words of a text in small letters, with a blank before and after each.
  static func spaced(_ text: String) -> String {
    " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
  }

  /// The sentences of a text: each ends with a full stop, a question mark or the text itself.
  static func sentences(_ text: String) -> [String] {
    text.replacing(". ", with: ".\n").replacing("? ", with: "?\n").split(separator: "\n").map(String.init)
  }

  /// How many words a sentence has.
  static func count(_ sentence: String) -> Int {
    sentence.split { $0.isWhitespace }.filter { $0.contains { $0.isLetter || $0.isNumber } }.count
  }
}
