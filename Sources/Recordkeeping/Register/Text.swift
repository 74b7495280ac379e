/// Words for the reader: as written in the record, and in its translations.
public struct Text: Sendable {
  /// What it says lies apart and is shared, so that no other answer takes more room for its sake.
  private final class Words: Sendable {
    let original: String
    let translations: [String: Located<String>]
    let language: String

    init(_ original: String, _ translations: [String: Located<String>], _ language: String) {
      self.original = original
      self.translations = translations
      self.language = language
    }
  }

  private let words: Words

  init(original: String, translations: [String: Located<String>], language: String) {
    words = Words(original, translations, language)
  }

  /// The words in the record's own language.
  public var original: String { words.original }
  /// The words in other languages, by language tag.
  public var translations: [String: Located<String>] { words.translations }
  /// The language of the record itself.
  public var language: String { words.language }

  /// The words in a language, where there are any; an address alone is the same in every language.
  public func words(in language: String) -> String? {
    if language == self.language { return original }
    return translations[language]?.value ?? (isAddress ? original : nil)
  }

  private var isAddress: Bool {
    ["https://", "http://"].contains { original.utf8.starts(with: $0.utf8) }
      && original.utf8.allSatisfy { $0 > 0x20 }
  }

  /// The translations with their places, by language tag.
  var translated: [Located<String>] {
    translations.isEmpty ? [] : translations.sorted { $0.key < $1.key }.map(\.value)
  }
}
