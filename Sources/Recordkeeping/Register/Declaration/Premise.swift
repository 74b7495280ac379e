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

  /// A role that is missing or was not understood is told of; clients show that the work is done for them.
  private func impliedRole(of fields: Fields) -> String? {
    key == "role" && fields.table === ActivityKeys.table && fields["controllers"] != nil ? "processor" : nil
  }

  /// Whether a table has the fact.
  func holds(_ fields: Fields) -> Bool {
    let word: String? =
      switch fields[key]?.content {
      case .words(let words) where words.count == 1: words[0].value
      case .string(let string): string
      case .nothing: "none"
      default: impliedRole(of: fields)
      }
    return (word.map(words.contains) ?? false) != isDenied
  }
}
