extension TableReader {
  mutating func word(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    if value.kind == .array, value.children.count == 1, let only = value.children[0].string {
      let known = (flaws, references)
      guard case .words(let words) = word(value.children[0], key), flaws.count == known.0.count else {
        (flaws, references) = known
        return wrongKind(value, key)
      }
      return wrongKind(value, key, meaning: "\"\(only)\"", .words(words))
    }
    if let word = knownWord(value, key) { return .words([word]) }
    guard let word = value.string else { return wrongKind(value, key) }
    if key.words == .paths, let refusal = PathPattern.Refusal(of: word) { return refuse(value, refusal) }
    guard knownWords.allows(word, key.words), let other = secondMeaning(of: word, key.words) else {
      return unknownWord(value, word, key)
    }
    return refuseAmbiguous(value, other)
  }

  /// A word that may stand there and means one thing, as nearly all do.
  private mutating func knownWord(_ value: TOMLValue, _ key: KeyDeclaration) -> Located<String>? {
    guard let word = value.string, knownWords.allows(word, key.words),
      key.words != .paths || PathPattern.Refusal(of: word) == nil,
      secondMeaning(of: word, key.words) == nil
    else { return nil }
    if let target = target(word, key.words) { references.note(target) }
    return Located(word, at: value.span)
  }

  /// A list of words; unknown ones are told of and left out.
  mutating func words(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent? {
    if value.kind == .string { return oneWord(value, key) }
    guard value.kind == .array else { return wrongKind(value, key) }
    var words: [Located<String>] = []
    words.reserveCapacity(value.count)
    var isBlank = true
    var next = value.firstChild
    while let element = next {
      next = element.nextSibling
      let mayBeNothing = KnownWords.maySayNothing(element)
      if mayBeNothing, element.isBlankText, !element.isFaulty { continue }
      isBlank = false
      if mayBeNothing, element.isText("none") || !element.isFaulty && knownWords.meansNone(element, key) {
        refuseNone(element, in: value, key)
      } else if !element.isFaulty, let word = knownWord(element, key) {
        words.append(word)
      } else if case .words(let read) = item(element, key) {
        words += read.prefix(1)
      }
    }
    if isBlank { return nil }
    return words.isEmpty ? .unreadable : .words(words)
  }

  private mutating func item(_ element: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard element.isFaulty else { return word(element, key) }
    return meaning(of: element) { reader in reader.word(element, key) }
  }

  /// One word where a list is asked for.
  private mutating func oneWord(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    if let words = wordsBetweenCommas(value, key) { return severalWords(words, value, key) }
    let known = (flaws, references)
    let text = "[\(value.lexeme)]"
    guard case .words(let words) = word(value, key), flaws.count == known.0.count else {
      (flaws, references) = known
      return wrongKind(value, key, help: Self.brackets(around: text, key))
    }
    return wrongKind(value, key, meaning: text, .words(words))
  }

  /// The words of a list that stands between one pair of quotes. In free text a comma may belong to it.
  private func wordsBetweenCommas(_ value: TOMLValue, _ key: KeyDeclaration) -> [String]? {
    guard key.words != nil, key.words != .paths, let text = value.string else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: ",")).map { Array($0).trimmed }
    let signs: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "\\")]
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0 >= 0x20 && !signs.contains($0) }
    }
    guard parts.count > 1, isPlain else { return nil }
    return parts.map { part in
      let word = String(decoding: part, as: UTF8.self)
      return knownWords.allows(word, key.words) ? word : knownWords.word(labelled: word, key.words) ?? word
    }
  }

  private mutating func severalWords(
    _ words: [String], _ value: TOMLValue, _ key: KeyDeclaration
  ) -> FieldContent {
    let text = "[\(words.map { "\"\($0)\"" }.joined(separator: ", "))]"
    guard words.allSatisfy({ knownWords.allows($0, key.words) }) else {
      return wrongKind(value, key, help: Self.brackets(around: text, key))
    }
    for target in words.compactMap({ target($0, key.words) }) { references.note(target) }
    return wrongKind(value, key, meaning: text, .words(words.map { Located($0, at: value.span) }))
  }

  private static func brackets(around text: String, _ key: KeyDeclaration) -> Wording {
    Wording(
      nl: "zet er blokhaken om: \(key.name) = \(text)", en: "put brackets around it: \(key.name) = \(text)")
  }

  /// What else a word of a list can mean, where the list joins several kinds of id.
  private func secondMeaning(of word: String, _ source: WordSource?) -> Wording? {
    switch source {
    case .sources, .providers: if !ids.parties.contains(word) { return nil }
    default: return nil
    }
    switch source {
    case .sources where vocabularies["data-subjects"]?[word] != nil:
      return Wording(nl: "een groep betrokkenen", en: "a group of data subjects")
    case .sources where Choices["source"].contains(word), .providers where word == "self":
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

  func isParty(_ id: String) -> Bool { knownWords.isParty(id) }

  /// What a word refers to, where it is no word of a list.
  private func target(_ word: String, _ source: WordSource?) -> References.Target? {
    switch source {
    case .parties, .providers, .sources: References.Target(kind: References.party, file: nil, id: word)
    case .purposes: References.Target(kind: "purposes", file: file, id: word)
    case .personalData: References.Target(kind: "personal-data", file: file, id: word)
    default: nil
    }
  }

  private mutating func unknownWord(_ value: TOMLValue, _ word: String, _ key: KeyDeclaration) -> FieldContent
  {
    let words = key.words.map { knownWords.all($0) } ?? []
    let labelled = knownWords.word(labelled: word, key.words)
    let meant = labelled ?? Nearest.only(to: word, among: words)
    let flaw = Flaw(
      key.unknownWordCode, at: value.span,
      detail: Wording(nl: "\(key.name) kent \"\(word)\" niet", en: "\(key.name) does not know \"\(word)\""),
      help: (key.words == .countries ? labelled : nil).map { .write(key, "\"\($0)\"") }
        ?? meant.map { .meant("\"\($0)\"") } ?? Self.nearest(word, in: words) ?? choices(words, key),
      suggestion: meant.map { value.replaced(by: "\"\($0)\"") })
    if let target = target(word, key.words) {
      references.note(target, nearest: meant.flatMap { isReference($0, key.words) ? $0 : nil }, flaw)
    } else {
      flaws.append(flaw)
    }
    if let meant { return .words([Located(meant, at: value.span)]) }
    hasLostPart = true
    return .unreadable
  }

  /// Whether a known word is the id of something, not one of the fixed words beside them.
  private func isReference(_ word: String, _ source: WordSource?) -> Bool {
    switch source {
    case .sources, .providers: ids.parties.contains(word)
    default: true
    }
  }

  private static func nearest(_ word: String, in words: [String]) -> Wording? {
    Nearest.word(to: word, among: words).map { .meant("\"\($0)\"") }
  }

  /// A short list is shown whole; of a long one, where to see it.
  private func choices(_ known: [String], _ key: KeyDeclaration) -> Wording? {
    switch key.words {
    case .parties, .providers:
      return Wording(
        nl: "een partij is een bestand in parties/; de naam van het bestand is haar id",
        en: "a party is a file in parties/; the file's name is its id")
    case .countries: return Countries.form
    case .languages: return LanguageTag.form
    case .nothing: return .onlyNone(key)
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
