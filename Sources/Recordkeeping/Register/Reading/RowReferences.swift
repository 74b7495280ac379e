/// How often the values of a record refer to each row of one table of it.
struct RowReferences {
  /// By the row's id.
  private(set) var found: [String: Int] = [:]
  private let table: String
  /// The tables that can refer to those rows, or hold one that can.
  private let holders: Set<ObjectIdentifier>

  init(to table: String) {
    self.table = table
    holders = Self.refer[table] ?? []
  }

  mutating func count(in keys: MeantKeys) {
    for group in keys.groups {
      count(group.first, of: group.key)
      for value in group.others { count(value, of: group.key) }
    }
  }

  mutating func count(_ id: String) { found[id, default: 0] += 1 }

  private mutating func count(_ value: TOMLValue, of key: KeyDeclaration) {
    if key.referredTable == table { countWords(of: value) }
    guard let inner = key.kind.table, holders.contains(ObjectIdentifier(inner)) else { return }
    let isTable = value.kind == .table
    if isTable, !key.kind.isRows { return count(in: MeantKeys([value], inner)) }
    if case .table = key.kind { return }
    var next = value.firstChild
    while let row = next {
      if row.kind == .table { count(in: MeantKeys([row], inner)) }
      next = row.nextSibling
    }
  }

  private mutating func countWords(of value: TOMLValue) {
    if let word = value.string { return count(word) }
    var next = value.firstChild
    while let element = next {
      if let word = element.string { count(word) }
      next = element.nextSibling
    }
  }

  /// The tables that refer to the rows of a table, or hold one that does, by the name of that table.
  private static let refer = Dictionary(
    RowNaming.kinds.keys.map { name in
      (name, Set(KeyCatalogue.tables.filter { refers($0, to: name) }.map { ObjectIdentifier($0) }))
    }, uniquingKeysWith: { first, _ in first })

  private static func refers(_ table: TableDeclaration, to name: String) -> Bool {
    table.keys.contains { $0.referredTable == name || ($0.kind.table.map { refers($0, to: name) } ?? false) }
  }
}
