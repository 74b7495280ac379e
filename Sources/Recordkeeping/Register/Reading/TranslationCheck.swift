/// Holds a translation against its record: texts only, at places that the record has.
struct TranslationCheck {
  private(set) var flaws: [Flaw] = []

  mutating func visit(_ toml: TOMLValue, _ fields: Fields, isRoot: Bool = false) {
    for value in toml.children {
      if isRoot, value.key == "translated-from" {
        checkFingerprint(value)
        continue
      }
      guard let key = fields.table[value.key] else {
        flaws.append(unknown(value, in: fields.table))
        continue
      }
      visit(value, key, fields[key.name])
    }
  }

  private mutating func visit(_ value: TOMLValue, _ key: KeyDeclaration, _ entry: Fields.Entry?) {
    if key.isTranslatable {
      if entry == nil { flaws.append(Flaw("REF04", at: value.keySpan)) }
      checkForm(value, key)
      return
    }
    guard key.kind.table != nil else {
      flaws.append(Flaw("REF03", at: value.keySpan))
      return
    }
    switch entry?.content {
    case .table(let inner): visit(value, inner)
    case .rows(let rows): visit(value, rows, isList: key.kind.isList)
    case .unreadable: return
    default: flaws.append(Flaw("REF04", at: value.keySpan))
    }
  }

  /// The words of a text are a text.
  private mutating func checkForm(_ value: TOMLValue, _ key: KeyDeclaration) {
    if value.kind == .string { return }
    flaws.append(
      Flaw(
        "KEY02", at: value.span,
        detail: Wording(nl: "\(key.name) is \(key.kind.name.nl)", en: "\(key.name) is \(key.kind.name.en)")))
  }

  /// What the translation was made from is told by a fingerprint between quotes.
  private mutating func checkFingerprint(_ value: TOMLValue) {
    if value.kind == .string || value.isFaulty { return }
    flaws.append(
      Flaw(
        "KEY02", at: value.span,
        detail: Wording(
          nl: "translated-from is een kenmerk tussen aanhalingstekens",
          en: "translated-from is a fingerprint between quotes")))
  }

  private mutating func visit(_ value: TOMLValue, _ rows: [Fields], isList: Bool) {
    let parts = isList && value.kind == .table ? [value] : value.children
    for (place, part) in parts.enumerated() {
      let row = isList ? (place < rows.count ? rows[place] : nil) : rows.first { $0.id == part.key }
      if let row { visit(part, row) } else { flaws.append(Flaw("REF04", at: part.keySpan)) }
    }
  }

  private func unknown(_ value: TOMLValue, in table: TableDeclaration) -> Flaw {
    let names = table.keys.filter(\.isTranslatable).map(\.name)
    let help = Nearest.word(to: value.key, among: names).map {
      Wording(nl: "bedoelt u `\($0)`?", en: "did you mean `\($0)`?")
    }
    return Flaw("KEY01", at: value.keySpan, help: help)
  }
}

extension FieldKind {
  /// Whether several tables stand in a list, without ids.
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
