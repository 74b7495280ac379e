/// One thing said in the two languages that the program itself speaks.
public struct Wording: Hashable, Sendable {
  /// The Dutch words.
  public let nl: String
  /// The English words.
  public let en: String

  /// The same thing in Dutch and in English.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The words in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
