/// Words for the reader: as written in the record, and in its translations.
public struct Text: Sendable {
  /// The words in the record's own language.
  public let original: String
  /// The words in other languages, by language tag.
  public let translations: [String: Located<String>]
  /// The language of the record itself.
  public let language: String

  /// The words in a language, where there are any.
  public func words(in language: String) -> String? {
    language == self.language ? original : translations[language]?.value
  }

  /// The translations with their places, by language tag.
  var translated: [Located<String>] {
    translations.sorted { $0.key < $1.key }.map(\.value)
  }
}
