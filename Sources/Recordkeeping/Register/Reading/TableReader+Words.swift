extension TableReader {
  mutating func word(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard let word = value.string else { return wrongKind(value, key) }
    guard isAllowed(word, key.words) else { return unknownWord(value, word, key) }
    if let other = secondMeaning(of: word, key.words) { return refuseAmbiguous(value, other) }
    return .words([Located(word, at: value.span)])
  }

  /// A list of words; unknown ones are told of and left out.
  mutating func words(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent? {
    if let word = value.string {
      return wrongKind(
        value, key,
        help: Wording(
          nl: "zet er blokhaken om: \(key.name) = [\"\(word)\"]",
          en: "put brackets around it: \(key.name) = [\"\(word)\"]"))
    }
    guard value.kind == .array else { return wrongKind(value, key) }
    if value.children.isEmpty { return nil }
    let elements = value.children.filter { !($0.string?.isBlank ?? false) }
    if elements.isEmpty { return nil }
    let words = elements.compactMap { element -> Located<String>? in
      if element.string == "none" {
        _ = refuseNone(element, key)
      } else if case .words(let words) = word(element, key) {
        return words.first
      }
      return nil
    }
    return words.isEmpty ? .unreadable : .words(words)
  }

  /// What else a word of a list can mean, where the list joins several kinds of id.
  private func secondMeaning(of word: String, _ source: WordSource?) -> Wording? {
    guard ids.parties.contains(word) else { return nil }
    switch source {
    case .sources where vocabularies["data-subjects"]?[word] != nil:
      return Wording(nl: "een groep betrokkenen", en: "a group of data subjects")
    case .sources where Choices["source"][word] != nil, .providers where word == "self":
      return Wording(nl: "een vast woord", en: "a fixed word")
    default: return nil
    }
  }

  private mutating func refuseAmbiguous(_ value: TOMLValue, _ other: Wording) -> FieldContent {
    let word = value.string ?? ""
    return refuse(
      value, "REF02",
      detail: Wording(
        nl: "\(word) is \(other.nl) en ook een partij", en: "\(word) is \(other.en) and a party as well"),
      help: Wording(
        nl: "geef parties/\(word).md een andere naam", en: "give parties/\(word).md another name"))
  }

  private func isAllowed(_ word: String, _ source: WordSource?) -> Bool {
    switch source {
    case nil: true
    case .choices(let list, let other):
      Choices[list][word] != nil || other.map { Choices[$0][word] != nil } ?? false
    case .vocabulary(let name): vocabularies[name]?[word] != nil
    case .parties: ids.parties.contains(word)
    case .purposes: ids.purposes.contains(word)
    case .personalData: ids.personalData.contains(word)
    case .sources:
      Choices["source"][word] != nil || vocabularies["data-subjects"]?[word] != nil
        || ids.parties.contains(word)
    case .providers: word == "self" || ids.parties.contains(word)
    case .countries: Countries[word] != nil
    }
  }

  private mutating func unknownWord(_ value: TOMLValue, _ word: String, _ key: KeyDeclaration) -> FieldContent
  {
    let known = key.words.map(allowed) ?? []
    return refuse(
      value, key.unknownWordCode,
      detail: Wording(nl: "\(key.name) kent \"\(word)\" niet", en: "\(key.name) does not know \"\(word)\""),
      help: meant(by: word, key.words) ?? Self.nearest(word, in: known) ?? choices(known, key)
        ?? country(word, key))
  }

  /// The word whose label was written: `toestemming` for `consent`, `klanten` for `customer`.
  private func meant(by word: String, _ source: WordSource?) -> Wording? {
    let rows: [VocabularyRow] =
      switch source {
      case .choices(let list, let other): Choices[list].rows + (other.map { Choices[$0].rows } ?? [])
      case .vocabulary(let name): vocabularies[name]?.rows ?? []
      default: []
      }
    let written = word.lowercasedASCII
    let row = rows.first { row in
      ["nl", "en"].contains { language in
        [row.label(in: language), row.text("plural", in: language)].contains {
          $0?.lowercasedASCII == written
        }
      }
    }
    return row.map { Wording(nl: "bedoelt u \"\($0.id)\"?", en: "did you mean \"\($0.id)\"?") }
  }

  private func allowed(_ source: WordSource) -> [String] {
    switch source {
    case .choices(let list, let other): Choices[list].ids + (other.map { Choices[$0].ids } ?? [])
    case .vocabulary(let name): vocabularies[name]?.ids ?? []
    case .parties: ids.parties.sorted()
    case .purposes: ids.purposes.sorted()
    case .personalData: ids.personalData.sorted()
    case .sources: allowed(.choices("source")) + ids.parties.sorted() + allowed(.vocabulary("data-subjects"))
    case .providers: ["self"] + ids.parties.sorted()
    case .countries: []
    }
  }

  /// The code of a country whose name, or whose code in small letters, was written.
  private func country(_ word: String, _ key: KeyDeclaration) -> Wording? {
    guard key.words == .countries else { return nil }
    return Countries.meant(by: word).map {
      Wording(nl: "schrijf \(key.name) = \"\($0.code)\"", en: "write \(key.name) = \"\($0.code)\"")
    }
  }

  /// A short list is shown whole; of a long one, where to see it.
  private func choices(_ known: [String], _ key: KeyDeclaration) -> Wording? {
    switch key.words {
    case .parties, .providers:
      return Wording(
        nl: "een partij is een bestand in parties/; de naam van het bestand is haar id",
        en: "a party is a file in parties/; the file's name is its id")
    default: break
    }
    if known.isEmpty { return nil }
    if known.count > 12 {
      return Wording(
        nl: "`avgreg explain \(key.name)` toont de woorden",
        en: "`avgreg explain \(key.name)` shows the words")
    }
    let list = known.joined(separator: ", ")
    return Wording(nl: "kies uit: \(list)", en: "choose from: \(list)")
  }
}
