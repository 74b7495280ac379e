extension Topic {
  /// Everything that goes by a name: by its own first, else by what it is called on a page.
  static func named(_ name: String) -> [Topic] {
    let exact = rules(name) + keys(name) + words(name) + lists(name) + countries(name) + provisions(name)
    return exact.isEmpty ? called(name) : exact
  }

  /// Every name that could have been meant by one that is not known.
  static var names: [String] {
    Rulebook.all.map(\.code) + Rulebook.all.map(\.name)
      + KeyCatalogue.explained.flatMap { $0.keys.map(\.name) }
      + WordLists.names + WordLists.names.flatMap { WordLists[$0]?.ids ?? [] }
  }

  private static func rules(_ name: String) -> [Topic] {
    let small = name.lowercasedASCII
    return Rulebook.all.filter { $0.code.lowercasedASCII == small || $0.name == name }.map(Topic.rule)
  }

  /// A key by its name in every table, or as `table.key` in one.
  private static func keys(_ name: String) -> [Topic] {
    let keys = KeyCatalogue.explained.compactMap { table in
      (table[name] ?? inner(of: table.name, name).flatMap { table[$0] }).map { Topic.key($0, table) }
    }
    // Any table may hold waivers: what is said of one is said of all.
    return name == WaiverKeys.waivers.declaration.name ? Array(keys.prefix(1)) : keys
  }

  /// A word by its id in every list, or as `list.word` in one.
  private static func words(_ name: String) -> [Topic] {
    WordLists.names.compactMap { list in
      let words = WordLists[list]
      return (words?[name] ?? inner(of: list, name).flatMap { words?[$0] }).map { .word($0, list: list) }
    }
  }

  /// A list whose words no key of the same name shows.
  private static func lists(_ name: String) -> [Topic] {
    let isKey = KeyCatalogue.tables.contains { $0[name] != nil }
    return WordLists[name] == nil || isKey ? [] : [.list(name)]
  }

  private static func countries(_ name: String) -> [Topic] { Countries[name].map { [.country($0)] } ?? [] }

  /// An article on which something rests.
  private static func provisions(_ name: String) -> [Topic] {
    let provision = Provision(asked: name)
    return ArticleExplanation(language: .en).isEmpty(provision) ? [] : [.provision(provision)]
  }

  /// What stands after `table.` in a name.
  private static func inner(of table: String, _ name: String) -> String? {
    let start = "\(table).".utf8
    guard name.utf8.starts(with: start) else { return nil }
    return String(decoding: name.utf8.dropFirst(start.count), as: UTF8.self)
  }

  /// A word by its label in Dutch or English, or a country by its name or its code in small letters.
  private static func called(_ name: String) -> [Topic] {
    let small = name.lowercasedASCII
    let words = WordLists.names.flatMap { list in
      (WordLists[list]?.rows ?? []).filter { $0.isCalled(small) }.map { Topic.word($0, list: list) }
    }
    return words + (Countries.meant(by: name).map { [.country($0)] } ?? [])
  }
}

extension VocabularyRow {
  /// Whether one of the labels, plurals included, is this text in small letters.
  fileprivate func isCalled(_ small: String) -> Bool {
    ["nl", "en"].contains { language in
      [label(in: language), text("plural", in: language)].contains { $0?.lowercasedASCII == small }
    }
  }
}
