extension TableReader {
  mutating func word(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard let word = value.string else { return wrongKind(value, key) }
    guard isAllowed(word, key.words) else { return unknownWord(value, word, key) }
    return .words([Located(word, at: value.span)])
  }

  /// A list of words; unknown ones are told of and left out.
  mutating func words(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent? {
    if let word = value.string {
      return wrongKind(
        value, key,
        help: Wording(
          nl: "zet er blokhaken om: \(key.name) = [\"\(word)\"]", en: "put brackets around it: \(key.name) = [\"\(word)\"]"))
    }
    guard value.kind == .array else { return wrongKind(value, key) }
    if value.children.isEmpty { return nil }
    var words: [Located<String>] = []
    for element in value.children {
      guard let word = element.string else {
        _ = wrongKind(element, key)
        continue
      }
      if isAllowed(word, key.words) {
        words.append(Located(word, at: element.span))
      } else {
        _ = unknownWord(element, word, key)
      }
    }
    return words.isEmpty ? .unreadable : .words(words)
  }

  private func isAllowed(_ word: String, _ source: WordSource?) -> Bool {
    switch source {
    case nil: true
    case .choices(let list, let other): Choices[list][word] != nil || other.map { Choices[$0][word] != nil } ?? false
    case .vocabulary(let name): vocabularies[name]?[word] != nil
    case .parties: ids.parties.contains(word)
    case .purposes: ids.purposes.contains(word)
    case .personalData: ids.personalData.contains(word)
    case .sources:
      Choices["source"][word] != nil || vocabularies["data-subjects"]?[word] != nil || ids.parties.contains(word)
    case .providers: word == "self" || ids.parties.contains(word)
    case .countries: Countries[word] != nil
    }
  }

  private mutating func unknownWord(_ value: TOMLValue, _ word: String, _ key: KeyDeclaration) -> FieldContent {
    if word == "none", key.answersNone {
      return refuse(
        value, key.unknownWordCode,
        help: Wording(nl: "schrijf \(key.name) = \"none\", zonder blokhaken", en: "write \(key.name) = \"none\", without brackets"))
    }
    let known = key.words.map(allowed) ?? []
    return refuse(
      value, key.unknownWordCode,
      detail: Wording(nl: "\(key.name) kent \"\(word)\" niet", en: "\(key.name) does not know \"\(word)\""),
      help: Self.nearest(word, in: known) ?? choices(known, key))
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
        nl: "`avgreg explain \(key.name)` toont de woorden", en: "`avgreg explain \(key.name)` shows the words")
    }
    let list = known.joined(separator: ", ")
    return Wording(nl: "kies uit: \(list)", en: "choose from: \(list)")
  }
}
