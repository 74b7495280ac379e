/// The same table in a translation of the record; nil where the translation leaves it out.
struct TranslatedTable {
  let language: String
  let toml: TOMLValue?

  /// The table or value under a key.
  subscript(key: String) -> TranslatedTable { TranslatedTable(language: language, toml: toml?[key]) }

  /// The element at a place of a list.
  subscript(place: Int) -> TranslatedTable {
    guard let toml, toml.kind == .array, place < toml.children.count else {
      return TranslatedTable(language: language, toml: place == 0 ? toml : nil)
    }
    return TranslatedTable(language: language, toml: toml.children[place])
  }
}
