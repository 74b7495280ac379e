/// Turns TOML tables into the fields that their declaration names, and tells of what does not fit.
struct TableReader {
  let vocabularies: Vocabularies
  let ids: IDs
  /// The language of the record itself.
  let language: String
  var flaws: [Flaw] = []
  /// Keys below a heading that does not know them; they may belong to the whole file.
  private var misplaced: [TOMLValue] = []

  init(vocabularies: Vocabularies, ids: IDs, language: String) {
    self.vocabularies = vocabularies
    self.ids = ids
    self.language = language
  }

  mutating func fields(
    of toml: TOMLValue, as table: TableDeclaration, id: String, at heading: Span,
    translations: [TranslatedTable], body: Body? = nil
  ) -> Fields {
    var entries: [Fields.Entry] = []
    var blanks: [Fields.Entry] = []
    for value in toml.children {
      guard let key = table[value.key] else {
        let meant = Nearest.word(to: value.key, among: table.keys.map(\.name))
        flaws.append(unknownKey(value, in: table, meant: meant, isTop: body != nil))
        if let meant, toml[meant] == nil {
          // Told of as misspelt; it is not missing as well.
          entries.append(
            Fields.Entry(key: meant, keySpan: value.keySpan, span: value.span, content: .unreadable))
        } else if meant == nil {
          misplaced.append(value)
        }
        continue
      }
      let content = content(of: value, key, translations.map { $0[value.key] })
      let entry = Fields.Entry(
        key: key.name, keySpan: value.keySpan, span: value.span, content: content ?? .nothing)
      if content == nil { blanks.append(entry) } else { entries.append(entry) }
    }
    if body != nil {
      // Told of as misplaced; they are not missing as well.
      for value in misplaced where table[value.key] != nil && toml[value.key] == nil {
        entries.append(
          Fields.Entry(key: value.key, keySpan: value.keySpan, span: value.span, content: .unreadable))
      }
    }
    return Fields(
      table: table, id: id, nameSpan: toml.keySpan, span: heading, entries: entries, blanks: blanks,
      body: body)
  }

  /// What a value says; nil when it is empty, so that nobody has answered.
  mutating func content(
    of value: TOMLValue, _ key: KeyDeclaration, _ translations: [TranslatedTable]
  ) -> FieldContent? {
    if value.isFaulty { return .unreadable }
    if value.string == "none" { return key.answersNone ? .nothing : refuseNone(value, key) }
    if value.string?.isBlank ?? false { return nil }
    switch key.kind {
    case .text: return text(value, translations).map { .text($0) } ?? wrongKind(value, key)
    case .string: return value.string.map { .string($0) } ?? wrongKind(value, key)
    case .address: return address(value, key)
    case .email: return email(value, key)
    case .number: return number(value, key)
    case .flag: return value.boolean.map { .flag($0) } ?? wrongKind(value, key)
    case .day: return day(value, key).map { .day($0) } ?? .unreadable
    case .period(let instead): return period(value, key, instead: instead)
    case .word: return word(value, key)
    case .words: return words(value, key)
    case .table(let table): return inner(value, key, table(), translations)
    case .rows(let table): return rows(value, key, table(), translations)
    case .list(let table): return list(value, key, table(), translations)
    case .days: return days(value, key)
    case .map: return map(value, key)
    }
  }

  mutating func refuse(
    _ value: TOMLValue, _ code: String, detail: Wording? = nil, help: Wording? = nil
  ) -> FieldContent {
    flaws.append(Flaw(code, at: value.span, detail: detail, help: help))
    return .unreadable
  }

  /// `none` where something has to stand, where a line that is left out says it, or inside a list.
  mutating func refuseNone(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    let help: Wording? =
      if key.answersNone {
        Wording(
          nl: "schrijf \(key.name) = \"none\", zonder blokhaken",
          en: "write \(key.name) = \"none\", without brackets")
      } else if key.requirement.weight == .optional {
        Wording(nl: "haal deze regel weg als er niets is", en: "take this line away if there is nothing")
      } else {
        nil
      }
    return refuse(value, "KEY06", help: help)
  }

  mutating func wrongKind(_ value: TOMLValue, _ key: KeyDeclaration, help: Wording? = nil) -> FieldContent {
    refuse(
      value, "KEY02",
      detail: Wording(nl: "\(key.name) is \(key.kind.name.nl)", en: "\(key.name) is \(key.kind.name.en)"),
      help: help ?? rightKind(value, key))
  }

  private func rightKind(_ value: TOMLValue, _ key: KeyDeclaration) -> Wording {
    if key.kind == .flag, let word = value.string?.lowercasedASCII {
      let meant =
        ["ja", "yes", "true", "1"].contains(word)
        ? "true" : ["nee", "no", "false", "0"].contains(word) ? "false" : nil
      if let meant {
        return Wording(nl: "schrijf: \(key.name) = \(meant)", en: "write: \(key.name) = \(meant)")
      }
    }
    return Wording(
      nl: "schrijf de waarde in die vorm; `avgreg explain \(key.name)` zegt wat de sleutel betekent",
      en: "write the value in that form; `avgreg explain \(key.name)` tells what the key means")
  }

  private func unknownKey(_ value: TOMLValue, in table: TableDeclaration, meant: String?, isTop: Bool) -> Flaw
  {
    if let meant {
      return Flaw(
        "KEY01", at: value.keySpan, help: Wording(nl: "bedoelt u `\(meant)`?", en: "did you mean `\(meant)`?")
      )
    }
    return Flaw("KEY01", at: value.keySpan, help: placeElsewhere(value.key, than: table, isTop: isTop))
  }

  /// Below a heading every key belongs to that heading: the commonest fault of a first file.
  private func placeElsewhere(_ key: String, than table: TableDeclaration, isTop: Bool) -> Wording? {
    let others = KeyCatalogue.tables.filter { $0 !== table && $0[key] != nil }.map(\.name)
    guard !others.isEmpty, table.keys.count > 1 else { return nil }
    if isTop, let file = otherFile(others[0]) {
      return Wording(
        nl: "`\(key)` hoort in \(file.nl), niet in dit bestand",
        en: "`\(key)` belongs in \(file.en), not in this file")
    }
    if others.first == "activity" || others.first == "organisation" || others.first == "party" {
      return Wording(
        nl: "`\(key)` hoort bij het hele bestand: zet de regel boven de eerste regel met [ ]",
        en: "`\(key)` belongs to the whole file: put the line above the first line with [ ]")
    }
    let names = others.map { "[\($0)]" }.joined(separator: ", ")
    return Wording(nl: "`\(key)` hoort in \(names)", en: "`\(key)` belongs in \(names)")
  }

  private func otherFile(_ table: String) -> Wording? {
    switch table {
    case "organisation": Wording(nl: "organisation.md", en: "organisation.md")
    case "activity": Wording(nl: "een bestand in activities/", en: "a file in activities/")
    case "party": Wording(nl: "een bestand in parties/", en: "a file in parties/")
    default: nil
    }
  }
}
