/// What the words, parties and countries that a register uses are called, where it uses them.
struct UsedNames {
  /// A word in a file, and what it is called in Dutch and English.
  struct Use {
    let span: Span
    let names: [String]
  }

  private var byFile: [Int: [Use]] = [:]
  private let register: Register

  init(_ checkup: Checkup) {
    register = checkup.reading.register
    for record in FoundRecord.all(in: checkup) { gather(record.fields) }
  }

  /// The uses in a file.
  func inFile(_ number: Int) -> [Use] { byFile[number] ?? [] }

  private mutating func gather(_ fields: Fields) {
    if fields.table === PersonalDataKeys.table, fields["category"] == nil {
      note(fields.id, at: fields.nameSpan, .vocabulary("data-categories"))
    }
    if fields.table === PurposeKeys.table, fields["category"] == nil {
      note(fields.id, at: fields.nameSpan, .vocabulary("purposes"))
    }
    switch fields.table.rowNames {
    case .parties: note(fields.id, at: fields.nameSpan, .parties)
    case .countries: note(fields.id, at: fields.nameSpan, .countries)
    case .codes, .free: break
    }
    for entry in fields.entries {
      guard let key = fields.table[entry.key], let source = key.words else { continue }
      if case .words(let words) = entry.content {
        for word in words { note(word.value, at: word.span, source) }
      }
    }
    for inner in fields.inner { gather(inner) }
  }

  private mutating func note(_ id: String, at span: Span, _ source: WordSource) {
    let names = names(of: id, source)
    if !names.isEmpty { byFile[span.file, default: []].append(Use(span: span, names: names)) }
  }

  private func names(of id: String, _ source: WordSource) -> [String] {
    switch source {
    case .choices(let list, let other):
      return Self.labels(Choices[list][id] ?? other.flatMap { Choices[$0][id] })
    case .vocabulary(let name): return Self.labels(register.vocabularies[name]?[id])
    case .countries:
      return Countries[id].map { [$0.wording.nl, $0.wording.en] } ?? []
    case .sources:
      if let party = partyName(id) { return [party] }
      return Self.labels(Choices["source"][id] ?? register.vocabularies["data-subjects"]?[id])
    case .parties, .providers: return [partyName(id)].compactMap(\.self)
    case .purposes, .personalData, .paths, .languages, .nothing: return []
    }
  }

  /// What a register may keep to itself, such as a name that turns out to be a person's, is masked where it is shown.
  private func partyName(_ id: String) -> String? { register.party(id)?.name?.value }

  private static func labels(_ row: VocabularyRow?) -> [String] {
    ["nl", "en"].compactMap { row?.label(in: $0) }
  }
}
