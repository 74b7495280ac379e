/// A fact in the same table for which another key has to be there: `legal-basis` is `consent`.
public struct Premise: Sendable {
  /// The key that says the fact.
  public let key: String
  /// What it says.
  public let words: [String]
  /// Whether it has to say something else, or nothing.
  public let isDenied: Bool

  /// The key says one of the words.
  static func `is`(_ key: String, _ words: String...) -> Premise {
    Premise(key: key, words: words, isDenied: false)
  }

  /// The key says none of the words.
  static func isNot(_ key: String, _ words: String...) -> Premise {
    Premise(key: key, words: words, isDenied: true)
  }

  /// Whether a table has the fact.
  func holds(_ fields: Fields) -> Bool {
    let word: String? =
      switch fields[key]?.content {
      case .words(let words) where words.count == 1: words[0].value
      case .string(let string): string
      case .nothing: "none"
      default: nil
      }
    return (word.map(words.contains) ?? false) != isDenied
  }
}
