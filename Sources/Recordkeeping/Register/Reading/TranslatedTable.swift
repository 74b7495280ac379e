/// The same table in a translation of the record; nil where the translation leaves it out.
struct TranslatedTable {
  let language: String
  let toml: TOMLValue?

  /// What stands under a key, also when its name was misspelt: that is told of elsewhere.
  subscript(key: KeyDeclaration, table: TableDeclaration) -> TranslatedTable {
    guard let toml, toml[key.name] == nil else { return inner(toml?[key.name]) }
    return inner(MeantKeys([toml], table)[key.name].first)
  }

  /// The row of an id among those of the record, also when it was misspelt.
  subscript(row id: String, among ids: [String]) -> TranslatedTable {
    if let row = toml?[id] { return inner(row) }
    let misspelt = toml?.children.first { row in
      !ids.contains(row.key) && Nearest.only(to: row.key, among: ids) == id
    }
    return inner(misspelt)
  }

  /// The element at a place of a list.
  subscript(place: Int) -> TranslatedTable {
    guard let toml, toml.kind == .array, place < toml.children.count else {
      return inner(place == 0 ? toml : nil)
    }
    return inner(toml.children[place])
  }

  private func inner(_ toml: TOMLValue?) -> TranslatedTable {
    TranslatedTable(language: language, toml: toml)
  }
}
