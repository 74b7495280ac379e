/// Values by name, as a template reaches them. There are few in a table, so that looking through them is the quickest way.
public struct TemplateTable: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  struct Entry: Hashable, Sendable {
    let name: HashedName
    var value: TemplateValue
  }

  /// The values, each name once.
  private(set) var entries: [Entry]

  /// Names that are all different, with their values.
  public init(dictionaryLiteral values: (String, TemplateValue)...) {
    entries = values.map { Entry(name: HashedName($0.0), value: $0.1) }
  }

  /// The value of a name.
  public subscript(name: String) -> TemplateValue? {
    get { self[HashedName(name)] }
    set {
      let name = HashedName(name)
      let place = entries.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append(Entry(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  subscript(name: HashedName) -> TemplateValue? {
    for place in entries.indices where entries[place].name.number == name.number {
      if entries[place].name.text == name.text { return entries[place].value }
    }
    return nil
  }

  /// Every name that leads to a value from here, those in a table inside behind its own: `page.address`.
  var reachableNames: Set<String> {
    entries.reduce(into: []) { names, entry in
      names.insert(entry.name.text)
      guard case .table(let inner) = entry.value else { return }
      names.formUnion(inner.reachableNames.map { "\(entry.name.text).\($0)" })
    }
  }

  /// The same with what another table has beside it; of a name in both the value is the other's.
  func with(_ others: TemplateTable) -> TemplateTable {
    var table = others
    for entry in entries where others[entry.name] == nil { table.entries.append(entry) }
    return table
  }

  /// Equal are tables of the same names and values, in whatever order.
  public static func == (left: TemplateTable, right: TemplateTable) -> Bool {
    left.entries.count == right.entries.count && left.entries.allSatisfy { right[$0.name] == $0.value }
  }

  /// Tells tables of different size apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries.count) }
}
