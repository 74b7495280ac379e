/// A value as people type it on a command line: without quotes, a list with commas, in Dutch or in English.
struct TypedValue: Sendable {
  let text: String
  /// The words that values may hold in the record.
  let words: KnownWords
  /// The day to write for `today`.
  let today: Day
  /// The words that a list holds now, which `+word` and `-word` change.
  var present: [String] = []

  /// How the value is written under a key; throws for a word that the key does not know. A form that is not right, such
  /// as a period in Dutch, is written as it was typed: reading it again tells what it should be.
  func written(for route: KeyRoute) throws(RunError) -> WrittenValue {
    switch route.target {
    case .plain: return .string(text)
    case .day: return day
    case .row(let key), .element(let key): return try table(key, route.keys)
    case .word(let key): return .string(try word(text, key))
    case .key(let key): return try written(for: key, route.keys)
    }
  }

  private func written(for key: KeyDeclaration, _ path: [String]) throws(RunError) -> WrittenValue {
    if key.answersNone, text == "none" { return .none }
    switch key.kind {
    case .address:
      if TypedAddress(text).isBareWord { throw .noAddress(text, key) }
      return .string(text)
    case .text, .string, .email, .fingerprint, .period: return .string(text)
    case .number: return Int(text).map { .number($0) } ?? .string(text)
    case .flag: return text == "true" || text == "false" ? .flag(text == "true") : .string(text)
    case .day: return day
    case .word: return .string(try word(text, key))
    case .words: return try list(key)
    case .table, .rows, .list, .days, .map: return try table(key, path)
    }
  }

  /// A day without quotes; `vandaag` for the day itself.
  private var day: WrittenValue {
    if ["vandaag", "today"].contains(text.lowercasedASCII) { return .day(today) }
    return Day(text).map { .day($0) } ?? .string(text)
  }

  /// Words with commas between them, or a list in TOML.
  private func list(_ key: KeyDeclaration) throws(RunError) -> WrittenValue {
    if text.utf8.first == UInt8(ascii: "[") { return try WrittenValue(toml: text) }
    if key.answersNone, KnownWords.forNothing.contains(text.lowercasedASCII) { return .none }
    if let steps = try steps(by: items, key) {
      return .strings(steps.reduce(present) { $1.applied(to: $0) })
    }
    return .strings(
      try items.filter { !$0.isEmpty }.map { (item) throws(RunError) in try word(item, key) })
  }

  /// What `+word` adds to the list that stands there and `-word` takes out of it; nil where whole words were typed, or
  /// where no list stands.
  func steps(for route: KeyRoute) throws(RunError) -> [ListStep]? {
    guard case .key(let key) = route.target, key.kind == .words, !present.isEmpty else { return nil }
    return try steps(by: items, key)
  }

  /// The words between commas.
  private var items: [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).map { part in
      String(decoding: Array(part).trimmed, as: UTF8.self)
    }
  }

  private func steps(by items: [String], _ key: KeyDeclaration) throws(RunError) -> [ListStep]? {
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    guard items.allSatisfy({ $0.utf8.count > 1 && $0.utf8.first.map(signs.contains) ?? false }) else {
      return nil
    }
    var steps: [ListStep] = []
    var list = present
    for item in items {
      let step = try step(item.utf8.first == signs[0], String(item.dropFirst()), key, list)
      list = step.applied(to: list)
      steps.append(step)
    }
    if list.isEmpty { throw .lastOfList(key) }
    return steps
  }

  private func step(
    _ isAddition: Bool, _ name: String, _ key: KeyDeclaration, _ list: [String]
  ) throws(RunError) -> ListStep {
    if isAddition { return .add(try word(name, key)) }
    let known = list.contains(name) ? name : words.word(labelled: name, key.words) ?? name
    guard list.contains(known) else { throw .notInList(name, key, list) }
    return .remove(known)
  }

  private func table(_ key: KeyDeclaration, _ path: [String]) throws(RunError) -> WrittenValue {
    if key.answersNone, KnownWords.forNothing.contains(text.lowercasedASCII) { return .none }
    guard let first = text.utf8.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      throw .noTableTyped(key, path)
    }
    return try WrittenValue(toml: text)
  }

  /// A word that the key knows, or the one whose label was typed.
  private func word(_ typed: String, _ key: KeyDeclaration) throws(RunError) -> String {
    if key.answersNone, KnownWords.forNothing.contains(typed.lowercasedASCII), key.kind != .words {
      return "none"
    }
    if typed == "none" || words.allows(typed, key.words) { return typed }
    if let meant = words.word(labelled: typed, key.words) { return meant }
    throw .unknownWord(
      typed, key, meant: words.candidates(for: typed, key.words), key.words.map { words.all($0) } ?? [])
  }
}

extension RunError {
  /// A word that a key does not know, with the nearest and the others.
  fileprivate static func unknownWord(
    _ word: String, _ key: KeyDeclaration, meant: [String], _ known: [String]
  ) -> RunError {
    let likely = meant.isEmpty ? [Nearest.word(to: word, among: known)].compactMap(\.self) : meant
    let quoted = likely.map { "`\($0)`" }
    let nearest =
      likely.isEmpty
      ? nil
      : Wording(
        nl: "Bedoelt u \(quoted.joined(separator: " of "))?",
        en: "Did you mean \(quoted.joined(separator: " or "))?")
    let list = known.joined(separator: ", ")
    let others =
      if key.words == .countries {
        Wording(
          nl: "Schrijf de code van twee hoofdletters, zoals NL, BE of US.",
          en: "Write the code of two capitals, such as NL, BE or US.")
      } else if known.isEmpty || known.count > 40 {
        Wording(
          nl: "`avgreg explain \(key.name)` toont de woorden.",
          en: "`avgreg explain \(key.name)` shows the words.")
      } else {
        Wording(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
      }
    return RunError(
      unsettable(key.name),
      why: Wording(
        nl: "\(key.name) kent \"\(SafeText.shown(word))\" niet",
        en: "\(key.name) does not know \"\(SafeText.shown(word))\""),
      next: nearest.map { Wording(nl: "\($0.nl) \(others.nl)", en: "\($0.en) \(others.en)") } ?? others,
      status: 64)
  }

  /// A word to be taken out of a list that does not hold it.
  fileprivate static func notInList(_ word: String, _ key: KeyDeclaration, _ list: [String]) -> RunError {
    let shown = SafeText.shown(list.joined(separator: ", "))
    return RunError(
      unsettable(key.name),
      why: Wording(
        nl: "\"\(SafeText.shown(word))\" staat er niet in", en: "\"\(SafeText.shown(word))\" is not in it"),
      next: list.isEmpty ? nil : Wording(nl: "Er staat: \(shown).", en: "There is: \(shown)."), status: 64)
  }

  /// The last word of a list to be taken away: whether there is none, or nobody has answered, is for the owner to say.
  fileprivate static func lastOfList(_ key: KeyDeclaration) -> RunError {
    RunError(
      unsettable(key.name),
      why: Wording(nl: "er zou niets overblijven", en: "nothing would be left"),
      next: key.answersNone
        ? Wording(
          nl: "Is er geen, vul dan `none` in; weet u het nog niet, gebruik dan --remove.",
          en: "If there is none, set `none`; if you do not know yet, use --remove.")
        : Wording(nl: "Haal de sleutel weg met --remove.", en: "Take the key away with --remove."),
      status: 64)
  }

  /// A word where a web address is asked for.
  fileprivate static func noAddress(_ word: String, _ key: KeyDeclaration) -> RunError {
    let shown = SafeText.shown(word)
    return RunError(
      unsettable(key.name),
      why: Wording(nl: "\"\(shown)\" is geen webadres", en: "\"\(shown)\" is no web address"),
      next: Wording(
        nl: "Schrijf een adres zoals https://www.korenaar.example/ of /privacy.",
        en: "Write an address such as https://www.korenaar.example/ or /privacy."),
      status: 64)
  }

  /// A table that was not written as one.
  fileprivate static func noTableTyped(_ key: KeyDeclaration, _ path: [String]) -> RunError {
    let inner = key.kind.table?.keys.first?.name ?? "x"
    let isRows = if case .rows = key.kind { path.last == key.name } else { false }
    let place = path.joined(separator: ".") + (isRows ? ".x" : "")
    return RunError(
      unsettable(path.joined(separator: ".")),
      why: Wording(nl: "dat is een tabel, geen enkele waarde", en: "that is a table, not one value"),
      next: Wording(
        nl:
          "Vul een sleutel erin in, zoals \(place).\(inner), of geef de hele tabel: '{ \(inner) = ... }'.",
        en:
          "Set a key inside it, such as \(place).\(inner), or give the whole table: '{ \(inner) = ... }'."),
      status: 64)
  }
}

extension [UInt8] {
  /// The bytes without blanks and line ends around them.
  var trimmed: [UInt8] {
    guard let first = firstIndex(where: { !$0.isWhiteSpace }) else { return [] }
    return Array(self[first...((lastIndex { !$0.isWhiteSpace }) ?? first)])
  }
}
