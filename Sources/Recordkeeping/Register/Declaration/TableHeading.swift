/// The line with the name of a table, where such a table can stand in a file: `purposes.x.consent`.
struct TableHeading {
  /// What kind of file it stands in.
  let file: TableDeclaration
  /// The table around it.
  let parent: TableDeclaration
  let table: TableDeclaration
  /// What stands between the brackets, with `x` for a name of one's own.
  let name: String

  /// The headings of the tables that know every one of some keys, in a file that holds another kind of table: those
  /// inside that table first.
  static func headings(holding keys: [String], beside other: TableDeclaration) -> [String] {
    headings(beside: other) { table in
      table !== other && keys.allSatisfy { table[$0] != nil }
    }
  }

  /// The headings of a kind of table: those in a file that holds another kind of table, or else wherever it can stand.
  static func headings(of table: TableDeclaration, beside other: TableDeclaration) -> [String] {
    let near = headings(beside: other) { $0 === table }
    return near.isEmpty ? unique(all.filter { $0.table === table }.map(\.name)) : near
  }

  private static func headings(
    beside other: TableDeclaration, where holds: (TableDeclaration) -> Bool
  ) -> [String] {
    let files = all.filter { $0.file === other || $0.table === other }.map(\.file)
    let found = all.filter { heading in files.contains { $0 === heading.file } && holds(heading.table) }
    return unique((found.filter { $0.parent === other } + found.filter { $0.parent !== other }).map(\.name))
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Every one; of waivers, which any table may hold, only those of a whole file.
  private static let all = [OrganisationKeys.table, ActivityKeys.table, PartyKeys.table].flatMap { file in
    headings(in: file, below: "", of: file)
  }

  private static func headings(
    in parent: TableDeclaration, below path: String, of file: TableDeclaration
  ) -> [TableHeading] {
    parent.keys.flatMap { key -> [TableHeading] in
      guard let table = key.kind.table, path.isEmpty || table.rowNames != .codes else { return [] }
      let name = path + key.name + (key.kind.isRows ? ".\(table.rowNames.example)" : "")
      return [TableHeading(file: file, parent: parent, table: table, name: name)]
        + headings(in: table, below: "\(name).", of: file)
    }
  }
}

extension RowNames {
  /// A name that a row can have.
  fileprivate var example: String {
    switch self {
    case .free, .parties: "x"
    case .countries: "US"
    case .codes: "CODE"
    }
  }
}
