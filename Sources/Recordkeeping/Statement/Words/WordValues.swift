/// What is filled in in a word, by placeholder. There are a few at the most, so that nothing is hashed.
public struct WordValues: Sendable, ExpressibleByDictionaryLiteral {
  /// Each placeholder and its text, as a literal brings them: with names for the two parts all would be copied.
  private let values: [(String, String)]

  /// Placeholders that are all different, with their texts.
  public init(dictionaryLiteral values: (String, String)...) { self.values = values }

  /// The same from a dictionary.
  public init(_ values: [String: String]) { self.values = values.map { ($0.key, $0.value) } }

  subscript(name: String) -> String? {
    for (placeholder, text) in values where placeholder.utf8.count == name.utf8.count {
      if placeholder == name { return text }
    }
    return nil
  }
}
