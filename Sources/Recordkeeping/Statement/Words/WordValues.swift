/// What is filled in in a word, by placeholder. There are a few at the most, so that nothing is hashed.
public struct WordValues: Sendable, ExpressibleByDictionaryLiteral {
  private let values: [(name: String, text: String)]

  /// Placeholders that are all different, with their texts.
  public init(dictionaryLiteral values: (String, String)...) { self.values = values }

  /// The same from a dictionary.
  public init(_ values: [String: String]) { self.values = values.map { ($0.key, $0.value) } }

  subscript(name: String) -> String? {
    for value in values where value.name.utf8.count == name.utf8.count {
      if value.name == name { return value.text }
    }
    return nil
  }
}
