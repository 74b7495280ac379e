extension TableReader {
  /// What stands under a key; nil when it is empty, so that nobody has answered.
  mutating func content(
    of group: MeantKeys.Group, _ translations: [TranslatedTable]
  ) -> FieldContent? {
    let (value, key) = (group.first, group.key)
    if !group.others.isEmpty {
      let tables = group.values.filter { $0.kind == .table && !$0.isFaulty }
      switch key.kind {
      case .table(let table) where tables.count > 1: return inner(tables, key, table(), translations)
      case .rows(let table) where tables.count > 1: return rows(tables, key, table(), translations)
      default: break
      }
    }
    if value.isFaulty { return meaning(of: value) { $0.content(of: value, key, translations) } }
    return content(of: value, key, translations)
  }

  /// A value with a flaw that is told of already counts as what was meant, where that fits.
  mutating func meaning(
    of value: TOMLValue, _ read: (inout TableReader) -> FieldContent?
  ) -> FieldContent {
    var trial = self
    trial.hasLostPart = false
    let content = value.isClear ? read(&trial) : nil
    guard let content, trial.flaws.count == flaws.count, !trial.hasLostPart,
      trial.references.count == references.count
    else {
      hasLostPart = true
      return .unreadable
    }
    references = trial.references
    return content
  }

  mutating func content(
    of value: TOMLValue, _ key: KeyDeclaration, _ translations: [TranslatedTable]
  ) -> FieldContent? {
    if KnownWords.maySayNothing(value) {
      if value.isText("none") { return key.answersNone ? .nothing : refuseNone(value, key) }
      if value.isBlankText { return nil }
      if knownWords.meansNone(value, key) { return correctNone(value, key) }
    }
    switch key.kind {
    case .text: return text(value, translations).map { .text($0) } ?? wrongKind(value, key)
    case .string: return self.string(value, key)
    case .address: return address(value, key)
    case .email: return email(value, key)
    case .fingerprint: return fingerprint(value, key)
    case .number: return number(value, key)
    case .flag: return flag(value, key)
    case .day: return day(value, key).map { .day($0) } ?? .unreadable
    case .period(let instead): return period(value, key, instead: instead)
    case .word: return word(value, key)
    case .words: return words(value, key)
    case .table(let table): return inner([value], key, table(), translations)
    case .rows(let table): return rows([value], key, table(), translations)
    case .list(let table): return list(value, key, table(), translations)
    case .days: return days(value, key)
    case .map: return map(value, key)
    }
  }

  /// `geen` for `none`: what was meant is plain.
  private mutating func correctNone(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    flaws.append(
      Flaw(
        "KEY04", at: value.span,
        detail: Wording(
          nl: "dat er niets is, schrijft u in elk register als \"none\"",
          en: "that there is nothing is written as \"none\" in every register"),
        help: .write(key, "\"none\""), suggestion: value.replaced(by: "\"none\"")))
    return .nothing
  }

  /// `none` where something has to stand, where a line that is left out says it, or inside a list.
  mutating func refuseNone(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    refuse(
      value, "KEY06",
      detail: Wording(
        nl: "bij \(key.name) is \"none\" geen antwoord", en: "at \(key.name), \"none\" is no answer"),
      help: key.requirement.weight == .optional
        ? Wording(nl: "haal deze regel weg als er niets is", en: "take this line away if there is nothing")
        : nil)
  }

  /// `["none"]` for `"none"`.
  mutating func refuseNone(_ element: TOMLValue, in list: TOMLValue, _ key: KeyDeclaration) {
    guard key.answersNone else {
      _ = refuseNone(element, key)
      return
    }
    let isAlone = list.children.count == 1
    _ = refuse(
      element, "KEY06",
      detail: Wording(
        nl: "in een lijst is \"none\" geen antwoord", en: "inside a list, \"none\" is no answer"),
      help: Wording(
        nl: "schrijf \(key.name) = \"none\", zonder blokhaken",
        en: "write \(key.name) = \"none\", without brackets"),
      suggestion: isAlone ? list.replaced(by: "\"none\"") : nil)
  }
}

extension TOMLValue {
  /// Puts a text in the place of the value.
  func replaced(by text: String) -> Suggestion { Suggestion(span, text) }
}

extension Wording {
  /// The line with the value as it should be.
  static func write(_ key: KeyDeclaration, _ value: String) -> Wording {
    Wording(nl: "schrijf: \(key.name) = \(value)", en: "write: \(key.name) = \(value)")
  }
}
