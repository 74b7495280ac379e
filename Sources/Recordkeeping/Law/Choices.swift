/// The closed vocabularies of the register's format: what may stand at a key that takes one of a few words.
public enum Choices {
  /// The names of the vocabularies, such as `legal-basis`, in the order of the format.
  public static let names: [String] = lists.map(\.name)

  /// The vocabulary of a name; without words when there is none of that name.
  public static subscript(name: String) -> Vocabulary {
    byName[HashedName(name)] ?? Vocabulary([])
  }

  private static let lists: [(name: String, vocabulary: Vocabulary)] =
    LawFile.tables(PackageResources.choices_toml).map { list in
      (list.key, Vocabulary(list.children.map(VocabularyRow.init(_:))))
    }

  private static let byName = lists.reduce(into: NameTable<Vocabulary>()) { table, list in
    table.set(list.vocabulary, for: HashedName(list.name))
  }
}
