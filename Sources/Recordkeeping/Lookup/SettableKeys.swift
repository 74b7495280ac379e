/// The keys of one record, or of its translation, as `set` takes them: with stops between, and the names of its own rows.
struct SettableKeys {
  private let table: TableDeclaration
  private let root: TOMLValue
  private let isTranslation: Bool

  /// How many tables may stand in each other.
  private static let depthLimit = 8

  /// Reads the record of a name, `nieuwsbrief` or `nieuwsbrief.en`; nil where the register has none.
  init?(of name: String, in register: FoundRegister) {
    guard let asked = RecordName(name + ".md"), let folder = try? RegisterFolder.load(register.path) else {
      return nil
    }
    let files = folder.files.filter { RecordPath($0.path)?.id == asked.id }
    let isThere = files.contains { RecordPath($0.path)?.name == asked }
    guard isThere, let file = files.first(where: { RecordPath($0.path)?.language == nil }),
      let table = RecordPath(file.path)?.kind.table
    else { return nil }
    self.table = table
    root = FrontMatter.read(file, number: 0).toml.root
    isTranslation = asked.language != nil
  }

  /// Every key, that of a table itself too.
  var paths: [String] { paths(in: table, root, depth: 0).map { $0.joined(separator: ".") } }

  private func paths(in table: TableDeclaration, _ value: TOMLValue?, depth: Int) -> [[String]] {
    if depth > Self.depthLimit { return [] }
    return table.keys.flatMap { key in
      let own = value?[key.name]
      let ends: [[String]] =
        isTranslation && !key.isTranslatable ? [] : [[]] + Self.names(in: own, of: key)
      let inner = Self.tables(in: own, of: key).flatMap { inner in
        paths(in: inner.table, inner.value, depth: depth + 1).map { inner.names + $0 }
      }
      return (ends + inner).map { [key.name] + $0 }
    }
  }

  /// The names that stand under a key.
  private static func names(in value: TOMLValue?, of key: KeyDeclaration) -> [[String]] {
    switch key.kind {
    case .rows, .days, .map: rows(value).map { [$0.key] }
    default: []
    }
  }

  /// What stands in a table under names that need no quotes.
  private static func rows(_ value: TOMLValue?) -> [TOMLValue] {
    (value?.children ?? []).filter { $0.key.utf8.allSatisfy(\.isBareKey) }
  }

  /// The tables under a key and what names each of them: nothing for the only one.
  private static func tables(
    in value: TOMLValue?, of key: KeyDeclaration
  ) -> [(names: [String], table: TableDeclaration, value: TOMLValue?)] {
    switch key.kind {
    case .table(let table): return [([], table(), value)]
    case .rows(let table): return rows(value).map { ([$0.key], table(), $0) }
    case .list(let table):
      let items = value?.kind == .array ? value?.children ?? [] : []
      if items.count < 2 { return [([], table(), items.first ?? value)] }
      return items.enumerated().map { (["\($0 + 1)"], table(), $1) }
    default: return []
    }
  }
}
