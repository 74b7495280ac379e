/// The same table in a translation of the record, in one or several places; in none where the translation leaves it
/// out. Names that were misspelt are told of elsewhere.
struct TranslatedTable {
  let language: String
  let parts: [TOMLValue]

  /// What stands there, where it is no table.
  var toml: TOMLValue? { parts.first }

  /// What stands under a key among those of the table.
  func inner(_ key: KeyDeclaration, _ meant: MeantKeys) -> TranslatedTable { inner(meant[key.name]) }

  /// The row of an id among those of the record.
  subscript(row id: String, among ids: [String]) -> TranslatedTable {
    let rows = parts.filter { $0.kind == .table }.flatMap(\.children)
    return inner(
      rows.filter { row in
        row.key == id || !ids.contains(row.key) && Nearest.only(to: row.key, among: ids) == id
      })
  }

  /// The element at a place of a list.
  subscript(place: Int) -> TranslatedTable {
    guard let toml, toml.kind == .array, place < toml.children.count else {
      return inner(place == 0 ? parts : [])
    }
    return inner([toml.children[place]])
  }

  private func inner(_ parts: [TOMLValue]) -> TranslatedTable {
    TranslatedTable(language: language, parts: parts)
  }
}
