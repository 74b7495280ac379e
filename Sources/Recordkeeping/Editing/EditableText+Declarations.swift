extension EditableText {
  /// How the key at the end of a way from the root is declared, and in which table; nil for one that the format does not
  /// know, and for the name of a row.
  func declaration(at steps: [TOMLStatement.Step]) -> (key: KeyDeclaration, table: TableDeclaration)? {
    var table = self.table
    var found: (key: KeyDeclaration, table: TableDeclaration)?
    var isNameNext = false
    for step in steps where !step.isElement {
      if isNameNext {
        isNameNext = false
        found = nil
        continue
      }
      guard let around = table, let key = around[step.name] else { return nil }
      found = (key, around)
      table = key.kind.table
      if case .rows = key.kind { isNameNext = true }
    }
    return found
  }
}
