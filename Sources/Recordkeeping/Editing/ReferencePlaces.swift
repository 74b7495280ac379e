/// Where a file names something by its id: in values, and as the name of a table or of a key.
struct ReferencePlaces {
  /// What can be named.
  enum Target: Hashable {
    /// A party of the register.
    case party
    /// A purpose in the same file.
    case purpose
    /// A row of personal data in the same file.
    case personalData
  }

  /// The paths of values that are the id.
  private(set) var values: [[String]] = []
  /// The paths whose last key is the id.
  private(set) var names: [[String]] = []
  private let target: Target
  private let id: String

  init(of id: String, _ target: Target, in text: EditableText) {
    self.target = target
    self.id = id
    if let table = text.table { visit(text.document.root, table, []) }
  }

  private mutating func visit(_ table: TOMLValue, _ declaration: TableDeclaration, _ path: [String]) {
    for child in table.children {
      guard let key = declaration[child.key] else { continue }
      let inner = path + [child.key]
      if key.words.map(isOfTarget) ?? false { visitWords(child, inner) }
      switch key.kind {
      // The one table of dates there is names parties.
      case .days where target == .party:
        names += child.children.filter { $0.key == id }.map { inner + [$0.key] }
      case .table(let table) where child.kind == .table: visit(child, table(), inner)
      case .rows(let table) where child.kind == .table: visitRows(child, table(), inner)
      case .list(let table) where child.kind == .table: visit(child, table(), inner)
      case .list(let table) where child.kind == .array:
        for (place, element) in child.children.enumerated() {
          visit(element, table(), inner + [String(place + 1)])
        }
      default: break
      }
    }
  }

  private mutating func visitRows(_ rows: TOMLValue, _ declaration: TableDeclaration, _ path: [String]) {
    for row in rows.children {
      if case .parties = declaration.rowNames, target == .party, row.key == id { names.append(path + [id]) }
      if row.kind == .table { visit(row, declaration, path + [row.key]) }
    }
  }

  private mutating func visitWords(_ value: TOMLValue, _ path: [String]) {
    switch value.kind {
    case .string: if value.string == id { values.append(path) }
    case .array:
      for (place, element) in value.children.enumerated() { visitWords(element, path + [String(place + 1)]) }
    case .table:
      for child in value.children { visitWords(child, path + [child.key]) }
    default: break
    }
  }

  private func isOfTarget(_ source: WordSource) -> Bool {
    switch (target, source) {
    case (.party, .parties), (.party, .sources), (.party, .providers): true
    case (.purpose, .purposes), (.personalData, .personalData): true
    default: false
    }
  }
}
