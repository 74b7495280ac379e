/// The entries of a table sorted by the key that each was meant to be. A table may stand in several places of the
/// file, because a heading of it was misspelt.
struct MeantKeys {
  /// What stands under one key.
  struct Group {
    let key: KeyDeclaration
    /// The value that counts first.
    var first: TOMLValue
    /// Further ones, where a name was misspelt or the table stands in several places.
    var others: [TOMLValue] = []

    /// All of them.
    var values: [TOMLValue] { [first] + others }
  }

  /// An entry that has the name of no key.
  struct Stranger {
    let value: TOMLValue
    /// The key that was probably meant.
    let meant: String?
    /// Whether no other key can have been meant.
    let isSure: Bool
    /// Whether that key stands in the table already.
    var isTaken = false
  }

  private(set) var groups: [Group] = []
  private(set) var strangers: [Stranger] = []
  /// Entries at the end of a table that belong in another, whose heading above them was lost.
  private(set) var headless: LostHeading?
  private let declaration: TableDeclaration

  init(_ tables: [TOMLValue], _ declaration: TableDeclaration) {
    self.declaration = declaration
    if tables.count == 1, takePlain(tables[0]) { return }
    for table in tables {
      let entries = table.children.filter { !$0.isStray }
      let isPlain = entries.allSatisfy { $0.key(in: declaration) != nil }
      let lost = isPlain ? nil : LostHeading(entries, in: declaration)
      headless = headless ?? lost
      for (place, value) in entries.enumerated() where !(lost?.places.contains(place) ?? false) {
        sort(value)
      }
    }
    for place in strangers.indices { strangers[place].isTaken = isTaken(strangers[place]) }
  }

  private func isTaken(_ stranger: Stranger) -> Bool {
    guard let name = stranger.meant else { return false }
    let present = self[name].filter { $0.key == name }
    guard stranger.value.kind == .table, stranger.value.isHeading else { return !present.isEmpty }
    // Rows of a table may stand in several places.
    let rows = Set(stranger.value.children.map(\.key))
    return present.contains { $0.kind != .table || $0.children.contains { rows.contains($0.key) } }
  }

  /// Whether a line with a fault in its name, which is told of already, may have been any of the keys.
  var hasUnknownFault: Bool { strangers.contains { $0.value.isKeyFaulty && $0.meant == nil } }

  /// What stands under a key, however its name was spelt.
  subscript(name: String) -> [TOMLValue] { groups.first { $0.key.name == name }?.values ?? [] }

  /// Sorts a table of which every entry has the name of a key, as nearly all have; no two have the same.
  private mutating func takePlain(_ table: TOMLValue) -> Bool {
    groups.reserveCapacity(table.count)
    var next = table.firstChild
    while let value = next {
      guard !value.isStray, let key = value.key(in: declaration) else {
        groups = []
        return false
      }
      groups.append(Group(key: key, first: value))
      next = value.nextSibling
    }
    return true
  }

  private mutating func sort(_ value: TOMLValue) {
    if let key = value.key(in: declaration) {
      add(value, to: key)
      return
    }
    let sure = sureKey(value)
    let meant = sure ?? declaration.nearestName(to: value)
    strangers.append(Stranger(value: value, meant: meant, isSure: sure != nil))
    if let key = sure.flatMap({ declaration[$0] }) { add(value, to: key) }
  }

  /// The one key that a misspelt name can stand for.
  private func sureKey(_ value: TOMLValue) -> String? {
    Nearest.only(to: value.key, among: declaration.names(taking: value))
  }

  private mutating func add(_ value: TOMLValue, to key: KeyDeclaration) {
    guard let place = groups.firstIndex(where: { $0.key === key }) else {
      groups.append(Group(key: key, first: value))
      return
    }
    // What is spelt as it should be counts first.
    if value.key == key.name {
      groups[place].others.insert(groups[place].first, at: 0)
      groups[place].first = value
    } else {
      groups[place].others.append(value)
    }
  }
}

extension TOMLValue {
  /// The key of a table that has just this name.
  fileprivate func key(in table: TableDeclaration) -> KeyDeclaration? {
    if node.flags.contains(.escapedKey) {
      let bytes = Array(keyBytes)
      return table.key(spelt: bytes.indices, in: bytes)
    }
    return table.key(spelt: TOMLKey.content(of: node.keyRange, in: document.bytes), in: document.bytes)
  }
}

extension TableDeclaration {
  /// The key with the name that is nearest to a misspelt one.
  func nearestName(to value: TOMLValue) -> String? {
    Nearest.word(to: value.key, among: names(taking: value))
  }

  /// The names of the keys that can take a value, by its form.
  fileprivate func names(taking value: TOMLValue) -> [String] {
    keys.filter { $0.canTake(value) }.map(\.name)
  }
}

extension KeyDeclaration {
  /// Whether a value is a table where the key takes one, and none where it takes none.
  fileprivate func canTake(_ value: TOMLValue) -> Bool {
    if value.isHeading { return kind.isTable }
    if value.isFaulty { return true }
    guard kind.isTable else { return value.kind != .table }
    return value.kind == .table || value.kind == .array && kind.isList
      || answersNone && KnownWords.meansNothing(value)
  }
}

extension FieldKind {
  /// Whether its value is a table, of whatever kind.
  var isTable: Bool {
    switch self {
    case .table, .rows, .list, .days, .map: true
    default: false
    }
  }

  /// Whether it is a table of rows under ids.
  var isRows: Bool {
    if case .rows = self { return true }
    return false
  }
}
