/// Something that `explain` can tell of.
enum Topic: Sendable {
  case rule(Rule)
  case key(KeyDeclaration, TableDeclaration)
  case word(VocabularyRow, list: String)
  case list(String)
  case country(Country)
  case provision(Provision)

  /// The name by which this and nothing else is asked for.
  var name: String {
    switch self {
    case .rule(let rule): rule.code
    case .key(let key, let table): "\(table.name).\(key.name)"
    case .word(let row, let list): "\(list).\(row.id)"
    case .list(let name): name
    case .country(let country): country.code
    case .provision(let provision): provision.citation(in: .en)
    }
  }

  /// What it is and means, in one line.
  var line: Wording {
    switch self {
    case .rule(let rule): Wording(nl: "regel: \(rule.summary.nl)", en: "rule: \(rule.summary.en)")
    case .key(let key, _): Wording(nl: "sleutel: \(key.means.nl)", en: "key: \(key.means.en)")
    case .word(let row, _): Wording(nl: "woord: \(row.wording.nl)", en: "word: \(row.wording.en)")
    case .list: Wording(nl: "woordenlijst", en: "list of words")
    case .country(let country):
      Wording(nl: "land: \(country.wording.nl)", en: "country: \(country.wording.en)")
    case .provision: Wording(nl: "artikel", en: "article")
    }
  }

  var isKey: Bool { if case .key = self { true } else { false } }
}
