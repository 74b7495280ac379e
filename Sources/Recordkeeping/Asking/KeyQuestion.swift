import Starters

/// The question by which people are asked for the value of a key.
struct KeyQuestion {
  /// The question, in plain words.
  let words: Wording
  /// An answer as somebody types it.
  let example: Wording?

  /// The question for a key of a table; what the key means where it has no question of its own.
  init(_ key: KeyDeclaration, in table: TableDeclaration) {
    if let known = Self.all["\(table.name).\(key.name)"] { self = known } else { self.init(key.means, nil) }
  }

  private init(_ words: Wording, _ example: Wording?) {
    self.words = words
    self.example = example
  }

  private init?(_ toml: TOMLValue) {
    guard let words = Self.wording(toml["nl"], toml["en"]) else { return nil }
    self.init(words, Self.wording(toml["nl-example"], toml["en-example"]))
  }

  /// The questions by `table.key`.
  static let all: [String: KeyQuestion] = {
    var all: [String: KeyQuestion] = [:]
    for table in LawFile.tables(Starters.questions) {
      for key in table.children { all["\(table.key).\(key.key)"] = KeyQuestion(key) }
    }
    return all
  }()

  private static func wording(_ nl: TOMLValue?, _ en: TOMLValue?) -> Wording? {
    guard let nl = nl?.string, let en = en?.string else { return nil }
    return Wording(nl: nl, en: en)
  }
}
