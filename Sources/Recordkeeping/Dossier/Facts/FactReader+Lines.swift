extension FactReader {
  /// What a value without tables in it says, a line for each part.
  func lines(_ content: FieldContent, _ key: KeyDeclaration) throws(WordFault) -> [DossierLine] {
    switch content {
    case .nothing: return [DossierLine(try nothing(key))]
    case .unreadable: return [.strong(try context.word("value.unreadable"))]
    case .text(let text): return [DossierLine(context.phrasing.text(text))]
    case .string(let string): return [DossierLine(try self.string(string, key))]
    case .number(let number): return [DossierLine("\(number)")]
    case .flag(let flag): return [DossierLine(try context.word(flag ? "value.yes" : "value.no"))]
    case .day(let day): return [DossierLine(try context.date(day))]
    case .period(let period): return [DossierLine(try context.phrasing.period(period))]
    case .words(let words):
      var lines: [DossierLine] = []
      for word in words { lines.append(try line(word.value, key.words)) }
      return lines
    case .days(let days): return try self.days(days)
    case .map(let map): return try self.map(map, key)
    case .table, .rows: return []
    }
  }

  /// In some lists `none` is a word with a meaning of its own.
  private func nothing(_ key: KeyDeclaration) throws(WordFault) -> String {
    if case .choices(let list, _) = key.words,
      let label = Choices[list]["none"]?.label(in: context.phrasing.language)
    {
      return label
    }
    return try context.word("value.none")
  }

  /// `permanent` and the like stand in the place of a period.
  private func string(_ string: String, _ key: KeyDeclaration) throws(WordFault) -> String {
    guard case .period(let instead) = key.kind, instead.contains(string) else { return string }
    return try context.word("value.\(string)")
  }

  private func days(_ days: [String: Located<Day>]) throws(WordFault) -> [DossierLine] {
    var lines: [DossierLine] = []
    for (id, day) in days.sorted(by: { $0.key.precedes($1.key) }) {
      lines.append(DossierLine(context.link(toParty: id).parts + [.text(": \(try context.date(day.value))")]))
    }
    return lines
  }

  private func map(_ map: [String: Located<String>], _ key: KeyDeclaration) throws(WordFault) -> [DossierLine]
  {
    var lines: [DossierLine] = []
    for (name, word) in map.sorted(by: { $0.key.precedes($1.key) }) {
      let value = try line(word.value, key.words).words
      lines.append(DossierLine(try context.word("value.pair", ["name": name, "value": value])))
    }
    return lines
  }

  /// A word of a list, a party, or the name of something in the same file.
  func line(_ id: String, _ source: WordSource?) throws(WordFault) -> DossierLine {
    let phrasing = context.phrasing
    switch source {
    case nil, .paths, .languages, .nothing: return DossierLine(id)
    case .choices(let list, let other):
      let row = Choices[list][id] ?? other.flatMap { Choices[$0][id] }
      return DossierLine(row?.label(in: phrasing.language) ?? id)
    case .vocabulary(let name): return DossierLine(phrasing.label(id, in: name))
    case .parties: return context.link(toParty: id)
    case .providers:
      return id == "self" ? DossierLine(try context.word("value.self")) : context.link(toParty: id)
    case .countries: return DossierLine(context.country(id))
    case .purposes: return DossierLine(purpose(id))
    case .personalData:
      let row = activity?.personalData.first { $0.id == id }
      return DossierLine(row.map(phrasing.kind(of:)) ?? id)
    case .sources: return try self.source(id)
    }
  }

  private func purpose(_ id: String) -> String {
    let all = (activity?.purposes ?? []) + context.register.activities.flatMap(\.purposes)
    return all.first { $0.id == id }?.purpose.map { context.phrasing.text($0.value) } ?? id
  }

  private func source(_ id: String) throws(WordFault) -> DossierLine {
    if let party = context.register.party(id) { return context.link(to: party) }
    if Choices["source"][id] != nil { return DossierLine(try context.word("source.\(id)")) }
    return DossierLine(try context.phrasing.subjects([id]))
  }
}
