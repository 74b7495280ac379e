/// The values that a template can reach: those of the element at hand first, then of what lies around it.
struct TemplateScope: Sendable {
  private var values: [TemplateValue] = []
  /// The tables among the values.
  private var tables: [TemplateTable] = []

  init(_ value: TemplateValue) { enter(value) }

  /// Whether no section has been entered, so that the values are those of the page.
  var isOutermost: Bool { values.count == 1 }

  mutating func enter(_ value: TemplateValue) {
    values.append(value)
    if case .table(let table) = value { tables.append(table) }
  }

  mutating func leave() {
    if case .table = values.popLast() { tables.removeLast() }
  }

  /// The first part of a dotted name is looked up outwards; the rest must lie inside what it names.
  subscript(tag: TemplateTag) -> TemplateValue? {
    guard let first = tag.parts.first else { return values.last }
    var found = self[first]
    for part in tag.parts.dropFirst() {
      guard case .table(let table) = found else { return nil }
      found = table[part]
    }
    return found
  }

  /// The value of a name without parts, looked up outwards.
  subscript(name: HashedName) -> TemplateValue? {
    for place in tables.indices.reversed() {
      if let found = tables[place][name] { return found }
    }
    return nil
  }

  /// Every name that would be found.
  var names: Set<String> { tables.reduce(into: []) { $0.formUnion($1.reachableNames) } }
}
