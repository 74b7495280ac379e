/// The entries of a table sorted by the key that each was meant to be. A table may stand in several places of the
/// file, because a heading of it was misspelt.
struct MeantKeys {
  /// What stands under one key.
  struct Group {
    let key: KeyDeclaration
    var values: [TOMLValue]
  }

  /// An entry that has the name of no key.
  struct Stranger {
    let value: TOMLValue
    /// The key that was probably meant.
    let meant: String?
    /// Whether no other key can have been meant.
    let isSure: Bool
  }

  private(set) var groups: [Group] = []
  private(set) var strangers: [Stranger] = []

  init(_ tables: [TOMLValue], _ declaration: TableDeclaration) {
    var places: [String: Int] = [:]
    let names = declaration.keys.map(\.name)
    for value in tables.flatMap(\.children) {
      var key = declaration[value.key]
      if key == nil {
        let sure = Self.sure(value, declaration)
        strangers.append(
          Stranger(value: value, meant: sure ?? Nearest.word(to: value.key, among: names), isSure: sure != nil))
        key = sure.flatMap { declaration[$0] }
      }
      guard let key else { continue }
      if let place = places[key.name] {
        groups[place].values.append(value)
      } else {
        places[key.name] = groups.count
        groups.append(Group(key: key, values: [value]))
      }
    }
  }

  /// The one key that a misspelt name can stand for; a heading stands for a table.
  private static func sure(_ value: TOMLValue, _ declaration: TableDeclaration) -> String? {
    let isHeading = value.kind == .table && !value.lexeme.utf8.starts(with: "{".utf8)
    let candidates = declaration.keys.filter { !isHeading || $0.kind.isTable }
    return Nearest.only(to: value.key, among: candidates.map(\.name))
  }

  /// What stands under a key, however its name was spelt.
  subscript(name: String) -> [TOMLValue] { groups.first { $0.key.name == name }?.values ?? [] }
}

extension FieldKind {
  /// Whether its value is a table, of whatever kind.
  var isTable: Bool {
    switch self {
    case .table, .rows, .list, .days, .map: true
    default: false
    }
  }
}
