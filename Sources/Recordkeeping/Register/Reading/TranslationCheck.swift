/// Holds a translation against its record: texts only, at places that the record has.
struct TranslationCheck {
  private(set) var flaws: [Flaw] = []
  private let register: Register

  init(_ register: Register) { self.register = register }

  mutating func visit(_ toml: TOMLValue, _ fields: Fields, around: [Fields]) {
    let scope = Scope(fields: fields, around: around, register: register)
    let meant = MeantKeys([toml], fields.table)
    let isRoot = around.isEmpty
    if let lost = meant.headless { flaws.append(lost.flaw) }
    for stranger in meant.strangers {
      if isRoot, isSource(stranger.value, in: toml) { continue }
      if !stranger.value.isKeyFaulty { flaws.append(unknown(stranger)) }
    }
    for group in meant.groups {
      for value in group.values { visit(value, group.key, scope) }
    }
  }

  /// Whether a key says what the translation was made from; what is wrong with it is told of.
  private mutating func isSource(_ value: TOMLValue, in root: TOMLValue) -> Bool {
    guard let source = TranslationKeys.source(of: root), source.keySpan == value.keySpan else { return false }
    let name = TranslationKeys.keys.translatedFrom.declaration.name
    if value.key != name, !value.isKeyFaulty {
      flaws.append(
        Flaw(
          "KEY01", at: value.keySpan, help: .meant("`\(name)`"), suggestion: Suggestion(value.keySpan, name)))
    }
    checkFingerprint(value)
    return true
  }

  private mutating func visit(_ value: TOMLValue, _ key: KeyDeclaration, _ scope: Scope) {
    let entry = scope.fields[key.name]
    if key.isTranslatable {
      if entry == nil, !isToldAsMissing(key, scope) { flaws.append(Flaw("REF04", at: value.keySpan)) }
      checkForm(value, key)
      return
    }
    guard key.kind.table != nil else {
      flaws.append(
        Flaw(
          "REF03", at: value.keySpan,
          suggestion: entry == nil ? nil : value.wholeLine.map { Suggestion($0, "") }))
      return
    }
    let around = scope.around + [scope.fields]
    switch entry?.content {
    case .table(let inner): visit(value, inner, around: around)
    case .rows(let rows): visit(value, rows, key, around)
    case .unreadable: return
    default: if !isToldAsMissing(key, scope) { flaws.append(Flaw("REF04", at: value.keySpan)) }
    }
  }

  /// Whether the record lacks something that it should have: that is told there, and what translates it is not wrong.
  private func isToldAsMissing(_ key: KeyDeclaration, _ scope: Scope) -> Bool {
    if scope.fields.isBlank(key.name) || scope.fields.isLossy { return true }
    return key.requirement.weight != .optional && key.requirement.holds(scope)
  }

  /// The words of a text are a text.
  private mutating func checkForm(_ value: TOMLValue, _ key: KeyDeclaration) {
    if value.kind == .string || value.isFaulty { return }
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

  private mutating func visit(
    _ value: TOMLValue, _ rows: [Fields], _ key: KeyDeclaration, _ around: [Fields]
  ) {
    let isList = key.kind.isList
    let parts = isList && value.kind == .table ? [value] : value.children
    let ids = rows.map(\.id)
    for (place, part) in parts.enumerated() {
      if let row = isList
        ? (place < rows.count ? rows[place] : nil) : rows.first(where: { $0.id == part.key })
      {
        visit(part, row, around: around)
        continue
      }
      // Part of the record was not understood: it may well have such a row.
      if around.last.map({ $0.isLossy || !$0.isWhole(key) }) ?? false { continue }
      let near = isList ? nil : Nearest.only(to: part.key, among: ids)
      flaws.append(
        Flaw(
          "REF04", at: part.keySpan, help: near.map { .meant("`\($0)`") },
          suggestion: near.map { Suggestion(part.keySpan, $0) }))
      if let near, let row = rows.first(where: { $0.id == near }) { visit(part, row, around: around) }
    }
  }

  private func unknown(_ stranger: MeantKeys.Stranger) -> Flaw {
    let span = stranger.value.keySpan
    return Flaw(
      "KEY01", at: span, help: stranger.meant.map { .meant("`\($0)`") },
      suggestion: stranger.isSure && !stranger.isTaken ? stranger.meant.map { Suggestion(span, $0) } : nil)
  }
}

extension FieldKind {
  /// Whether several tables stand in a list, without ids.
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}

extension TOMLValue {
  /// The line with its key and value, up to the next; nil for a table under a heading, and between braces.
  var wholeLine: Span? {
    let bytes = document.bytes
    let lineStart = bytes[..<node.keyRange.lowerBound].lastIndex { $0 == 10 || $0 == 13 }.map { $0 + 1 } ?? 0
    guard node.range.lowerBound > node.keyRange.upperBound,
      bytes[lineStart..<node.keyRange.lowerBound].allSatisfy(\.isBlank)
    else { return nil }
    var stop = node.range.upperBound
    while stop < bytes.count, bytes[stop] != 10, bytes[stop] != 13 { stop += 1 }
    guard bytes[node.range.upperBound..<stop].allSatisfy(\.isBlank) else { return nil }
    if stop + 1 < bytes.count, bytes[stop] == 13, bytes[stop + 1] == 10 { stop += 1 }
    return Span(file: document.file, start: lineStart, end: min(stop + 1, bytes.count))
  }
}
