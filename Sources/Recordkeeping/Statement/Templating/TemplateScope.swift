/// The values that a template can reach: those of the element at hand first, then of what lies around it.
struct TemplateScope: Sendable {
  private var values: [TemplateValue]

  init(_ value: TemplateValue) { values = [value] }

  mutating func enter(_ value: TemplateValue) { values.append(value) }

  mutating func leave() { _ = values.popLast() }

  /// The first part of a dotted name is looked up outwards; the rest must lie inside what it names.
  subscript(tag: TemplateTag) -> TemplateValue? {
    let parts = tag.parts
    guard let first = parts.first else { return values.last }
    var found: TemplateValue?
    for case .table(let entries) in values.reversed() {
      found = entries[first]
      if found != nil { break }
    }
    for part in parts.dropFirst() {
      guard case .table(let entries) = found else { return nil }
      found = entries[part]
    }
    return found
  }

  /// Every name that would be found.
  var names: Set<String> { values.reduce(into: []) { $0.formUnion($1.names) } }
}
