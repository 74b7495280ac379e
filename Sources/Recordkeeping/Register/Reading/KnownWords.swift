/// The words that the values of a record may hold, and which of them somebody meant.
struct KnownWords: Sendable {
  let vocabularies: Vocabularies
  var ids: IDs

  /// What people write for `none`: each begins with an n or a g, by which they are found.
  static let forNothing: Set<String> = [
    "none", "geen", "niets", "niemand", "nee", "n.v.t.", "nvt", "no", "nothing", "nobody", "n/a",
  ]

  /// Whether a value may be blank or one of those words; the first letter of nearly every text shows that it is not.
  static func maySayNothing(_ value: TOMLValue) -> Bool {
    guard value.kind == .string, !value.isFaulty else { return true }
    switch value.document.bytes.at(value.span.start + 1) {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): return true
    case let byte: return byte | 0x20 == UInt8(ascii: "n") || byte | 0x20 == UInt8(ascii: "g")
    }
  }

  /// Whether a value is a text that people write for `none`; all of those are short.
  static func meansNothing(_ value: TOMLValue) -> Bool {
    guard value.kind == .string, value.span.end - value.span.start <= 32, let word = value.string else {
      return false
    }
    return forNothing.contains(word.lowercasedASCII)
  }

  /// Whether a value stands for the answer that there is nothing: `geen`, `None`, `noen` or `false`.
  func meansNone(_ value: TOMLValue, _ key: KeyDeclaration) -> Bool {
    guard key.answersNone else { return false }
    if value.boolean == false { return key.kind != .flag }
    guard Self.meansNothing(value), let word = value.string else { return isNearlyNone(value, key) }
    return !key.kind.isFreeText || word.lowercasedASCII == "none"
  }

  /// A misspelt `none`, where nothing else can be meant.
  private func isNearlyNone(_ value: TOMLValue, _ key: KeyDeclaration) -> Bool {
    guard key.kind.isTable || key.words != nil, value.span.end - value.span.start <= 32,
      let word = value.string, word.lowercasedASCII.utf8.first == UInt8(ascii: "n"),
      key.words == nil || !allows(word, key.words)
    else { return false }
    return Nearest.only(to: word, among: ["none"] + (key.words.map { all($0) } ?? [])) == "none"
  }

  /// Whether a value may hold a word.
  func allows(_ word: String, _ source: WordSource?) -> Bool {
    switch source {
    case nil: true
    case .choices(let list, let other):
      Choices[list].contains(word) || other.map { Choices[$0].contains(word) } ?? false
    case .vocabulary(let name): vocabularies.knows(word, in: name)
    case .parties: isParty(word)
    case .purposes: ids.purposes?.contains(word) ?? true
    case .personalData: ids.personalData?.contains(word) ?? true
    case .sources:
      Choices["source"].contains(word) || vocabularies.knows(word, in: "data-subjects") || isParty(word)
    case .providers: word == "self" || isParty(word)
    case .countries: Countries.knows(word)
    case .paths: PathPattern(word) != nil
    case .languages: RecordName.isLanguage(word)
    case .nothing: false
    }
  }

  func isParty(_ id: String) -> Bool { ids.parties.contains(id) || !ids.knowsAllParties }

  /// Every word that a value may hold; none where there are too many to name.
  func all(_ source: WordSource) -> [String] {
    switch source {
    case .choices(let list, let other): Choices[list].ids + (other.map { Choices[$0].ids } ?? [])
    case .vocabulary(let name): vocabularies[name]?.ids ?? []
    case .parties: ids.parties.sorted()
    case .purposes: ids.purposes?.sorted() ?? []
    case .personalData: ids.personalData?.sorted() ?? []
    case .sources: all(.choices("source")) + ids.parties.sorted() + all(.vocabulary("data-subjects"))
    case .providers: ["self"] + ids.parties.sorted()
    case .countries, .paths, .languages, .nothing: []
    }
  }

  /// The word whose label or synonym was written: `toestemming` for `consent`, `klanten` for `customer`, `Duitsland` for
  /// `DE`; nil where it may be several.
  func word(labelled word: String, _ source: WordSource?) -> String? {
    if source == .countries { return Countries.meant(by: word)?.code }
    if source == .languages { return LanguageTag.meant(by: word) }
    let candidates = candidates(for: word, source)
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// Every word of a list that is called by another: those with that label, else those with that synonym.
  func candidates(for word: String, _ source: WordSource?) -> [String] {
    let rows: [VocabularyRow] =
      switch source {
      case .choices(let list, let other): Choices[list].rows + (other.map { Choices[$0].rows } ?? [])
      case .vocabulary(let name): vocabularies[name]?.rows ?? []
      default: []
      }
    if let labelled = rows.first(where: { $0.isLabelled(word) }) { return [labelled.id] }
    return rows.filter { $0.hasSynonym(word) }.map(\.id)
  }
}
