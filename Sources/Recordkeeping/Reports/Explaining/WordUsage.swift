/// Where a register uses the words of a list, from the declarations of its keys.
enum WordUsage {
  /// The keys that take words of the list, as `table.key`, and the tables that may bear a word's name.
  static func places(of list: String, _ word: String = "*") -> [String] {
    (tables[list].map { ["[\($0).\(word)]"] } ?? []) + keys(taking: list)
  }

  /// The keys that take words of a list, as `table.key`.
  static func keys(taking list: String) -> [String] {
    KeyCatalogue.tables.flatMap { table in
      table.keys.filter { $0.takes(list) }.map { "\(table.name).\($0.name)" }
    }
  }

  /// The tables whose own name says their category, where it is a word of the list.
  private static let tables = ["data-categories": "personal-data", "purposes": "purposes"]
}

extension KeyDeclaration {
  fileprivate func takes(_ list: String) -> Bool {
    if case .period(let instead) = kind, !instead.isEmpty { return WordLists[list]?.ids == instead }
    switch words {
    case .choices(let first, let second): return first == list || second == list
    case .vocabulary(let name): return name == list
    case .sources: return ["source", "data-subjects"].contains(list)
    case .providers: return list == "cookie-provider"
    default: return false
    }
  }
}
