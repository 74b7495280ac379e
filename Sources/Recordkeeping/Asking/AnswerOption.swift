/// One of the answers to choose from.
struct AnswerOption: Sendable {
  /// The word as it stands in a register.
  let id: String
  let label: Wording
  let meaning: Wording?
  private let row: VocabularyRow?

  private init(_ row: VocabularyRow) {
    self.row = row
    id = row.id
    label = row.wording
    meaning = row.meaning ?? row.note
  }

  private init(_ id: String, called name: String?) {
    row = nil
    self.id = id
    let label = name ?? id
    self.label = Wording(nl: label, en: label)
    meaning = nil
  }

  /// Whether a word means this one: the word itself, or what it is called.
  func isCalled(_ word: String) -> Bool {
    if row?.isLabelled(word) ?? false { return true }
    let word = word.lowercasedASCII
    return [id, label.nl, label.en].contains { $0.lowercasedASCII == word }
  }

  /// Whether people use a word for this one.
  func hasSynonym(_ word: String) -> Bool { row?.hasSynonym(word) ?? false }

  /// The answers to choose from at an open point; nil where any answer will do, or where there are too many to list.
  static func all(for point: OpenPoint) -> [AnswerOption]? {
    all(point.key.words ?? rowWords(point.key), point.scope)
  }

  /// The words that the rows under a key are called by.
  private static func rowWords(_ key: KeyDeclaration) -> WordSource? {
    guard case .rows(let table) = key.kind else { return nil }
    switch table().rowNames {
    case .free: return table()["category"]?.words
    case .parties: return .parties
    case .countries: return .countries
    case .codes: return nil
    }
  }

  private static func all(_ source: WordSource?, _ scope: Scope) -> [AnswerOption]? {
    switch source {
    case .choices(let name, let other):
      return rows(Choices[name].rows + (other.map { Choices[$0].rows } ?? []))
    case .vocabulary(let name): return rows(scope.register.vocabularies[name]?.rows ?? [])
    case .parties: return parties(scope)
    case .purposes:
      return scope.activity?.purposes.map { AnswerOption($0.id, called: $0.purpose?.value.original) }
    case .personalData: return scope.activity?.personalData.map { AnswerOption($0.id, called: nil) }
    case .sources: return rows(Choices["source"].rows) + parties(scope)
    case .providers: return rows(Choices["cookie-provider"].rows) + parties(scope)
    case .countries, .paths, .languages, .nothing, nil: return nil
    }
  }

  private static func rows(_ rows: [VocabularyRow]) -> [AnswerOption] {
    rows.filter { !$0.isWrong }.map { AnswerOption($0) }
  }

  private static func parties(_ scope: Scope) -> [AnswerOption] {
    scope.register.parties.filter { $0.id != scope.party?.id }.map {
      AnswerOption($0.id, called: $0.name?.value)
    }
  }
}
