/// A word that cannot be said: it is missing, or a value in it is.
public struct WordFault: Error, Hashable, Sendable {
  /// The word's key.
  public let key: String
  /// The placeholder without a value; nil when the word itself is missing.
  public let placeholder: String?
  /// The language's tag.
  public let language: String
  /// The word, or the beginning of the file that lacks it.
  public let span: Span

  /// What is missing.
  public var detail: Wording {
    guard let placeholder else {
      return Wording(
        nl: "er is geen woord `\(key)` in de taal `\(language)`",
        en: "there is no word `\(key)` in the language `\(language)`")
    }
    return Wording(
      nl: "voor `{\(placeholder)}` in het woord `\(key)` is er geen tekst",
      en: "there is no text for `{\(placeholder)}` in the word `\(key)`")
  }

  /// The same as a flaw, at the words' own file.
  public var flaw: Flaw { Flaw("TPL07", at: span, detail: detail) }
}
