/// The Markdown of a record, and of its translations. It never changes and is shared: of the tables that were read, few
/// have one.
public final class Body: Sendable {
  /// A stretch of Markdown in one file.
  public struct Part: Sendable {
    /// The file's place in `Reading.files`.
    public let file: Int
    /// The bytes of the Markdown.
    public let range: Range<Int>
    /// The fingerprint of what it was translated from, as the translation's own file gives it.
    var translatedFrom: Located<String>?
  }

  /// The Markdown in the record's own language.
  public let original: Part
  /// The Markdown in other languages, by language tag.
  public let translations: [String: Part]
  /// The language of the record itself.
  public let language: String
  /// Languages in which there are words that could not be read.
  let unread: Set<String>

  init(original: Part, translations: [String: Part], language: String, unread: Set<String>) {
    self.original = original
    self.translations = translations
    self.language = language
    self.unread = unread
  }

  /// The Markdown in a language, where there is any.
  public func part(in language: String) -> Part? {
    language == self.language ? original : translations[language]
  }
}
