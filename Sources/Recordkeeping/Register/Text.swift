/// Words for the reader: as written in the record, and in its translations.
public struct Text: Sendable {
  /// The words in the record's own language.
  public let original: String
  /// The words in other languages, by language tag.
  public let translations: [String: Located<String>]
  /// The language of the record itself.
  public let language: String

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
