/// One thing that a record has to hold to be listed, checked against the words that there are.
enum ListCriterion: Sendable {
  /// One of some words or ids at a field.
  case words(ListField, Set<String>)
  /// A text that stands in what a register names itself.
  case text(ListField, FoldedText)
  /// A value at a key, in whatever table.
  case key(String, table: String?, value: String)

  /// Checks what somebody typed against the registers; throws where no word is meant by it.
  init(_ field: ListField, _ word: String, in source: LookupSource, isOfParties: Bool) throws(RunError) {
    guard isOfParties ? field.isOfParties : field.isOfActivities else {
      throw .fieldUnfit(field, isOfParties)
    }
    switch field {
    case .recipient: self = .words(field, try Self.parties(word, in: source))
    case .country: self = .words(field, [try Self.country(word)])
    case .owner, .system: self = .text(field, try Self.text(field, word, in: source))
    default:
      let lists = field.lists(forParties: isOfParties)
      self = .words(field, [try Self.word(word, of: lists, in: source, named: field.wording)])
    }
  }

  /// Checks a key with its value: `channel=web`, `agreement.sub-processing=general`.
  init(key text: String, in source: LookupSource) throws(RunError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = String(parts[0]), let value = String(parts[1]), !value.isEmpty else {
      throw .keyWithoutValue(text)
    }
    let path = name.utf8.split(separator: UInt8(ascii: ".")).compactMap { String($0) }
    let key = path.last ?? ""
    let table = path.count > 1 ? path[path.count - 2] : nil
    let declared = KeyCatalogue.tables.filter { table == nil || $0.name == table }.compactMap { $0[key] }
    guard !declared.isEmpty else {
      let names = KeyCatalogue.tables.flatMap { $0.keys.map(\.name) }
      throw .unknownKey(name, nearest: Nearest.word(to: key, among: names))
    }
    self = .key(key, table: table, value: try Self.value(value, at: key, declared, in: source))
  }
}

extension ListCriterion {
  private static func word(
    _ text: String, of lists: [String], in source: LookupSource, named name: Wording
  ) throws(RunError) -> String {
    let vocabularies = Self.vocabularies(lists, in: source)
    if let id = vocabularies.lazy.compactMap({ $0.id(named: text) }).first { return id }
    throw .unknownWord(
      text, of: name, nearest: vocabularies.lazy.compactMap { $0.nearest(to: text) }.first,
      otherwise: .shown(by: "avgreg explain \(lists.first ?? "")"))
  }

  /// The words of lists, with those that registers added of their own.
  private static func vocabularies(_ lists: [String], in source: LookupSource) -> [Vocabulary] {
    lists.flatMap { list -> [Vocabulary] in
      let own = source.checkups.compactMap { $0.reading.register.vocabularies[list] }
      return own.isEmpty ? [Vocabularies.builtIn[list] ?? Choices[list]] : own
    }
  }

  private static func country(_ text: String) throws(RunError) -> String {
    let folded = FoldedText(text)
    if let country = Countries[text] ?? Countries.meant(by: text) { return country.code }
    let named = Countries.all.first { country in
      [country.wording.nl, country.wording.en].contains { FoldedText($0).bytes == folded.bytes }
    }
    if let named { return named.code }
    let names = Countries.all.flatMap { [$0.wording.nl, $0.wording.en] }
    throw .unknownWord(
      text, of: ListField.country.wording, nearest: Nearest.word(to: text, among: names),
      otherwise: Wording(
        nl: "Schrijf de naam, of de code van twee letters: US.", en: "Write the name, or the two letters: US."
      ))
  }

  /// A party by its id or whole name, else all whose name holds the text.
  static func parties(_ text: String, in source: LookupSource) throws(RunError) -> Set<String> {
    let parties = source.checkups.flatMap(\.reading.register.parties)
    if parties.contains(where: { $0.id == text }) { return [text] }
    let folded = FoldedText(text)
    let names = parties.map { (id: $0.id, name: FoldedText($0.name?.value ?? "")) }
    let whole = names.filter { $0.name.bytes == folded.bytes }
    let found = whole.isEmpty ? names.filter { !folded.bytes.isEmpty && $0.name.holds(folded) } : whole
    guard found.isEmpty else { return Set(found.map(\.id)) }
    let known = parties.flatMap { [$0.id] + ($0.name.map { [$0.value] } ?? []) }
    throw .unknownWord(
      text, of: ListField.recipient.wording, nearest: Nearest.word(to: text, among: known),
      otherwise: .shown(by: "avgreg list --parties"))
  }

  private static func text(
    _ field: ListField, _ text: String, in source: LookupSource
  ) throws(RunError) -> FoldedText {
    let folded = FoldedText(text)
    let activities = source.checkups.flatMap(\.reading.register.activities)
    let known = activities.flatMap { $0.names(at: field) }
    if known.contains(where: { FoldedText($0).holds(folded) }) { return folded }
    throw .unknownWord(
      text, of: field.wording, nearest: Nearest.word(to: text, among: known),
      otherwise: .shown(by: "avgreg list"))
  }

  private static func value(
    _ text: String, at key: String, _ declared: [KeyDeclaration], in source: LookupSource
  ) throws(RunError) -> String {
    var lists: [String] = []
    for declaration in declared {
      switch declaration.words {
      case .choices(let list, let other): lists += [list] + (other.map { [$0] } ?? [])
      case .vocabulary(let list): lists.append(list)
      case .sources: lists += ["source", "data-subjects"]
      case .countries: return try country(text)
      default: return text
      }
    }
    if declared.contains(where: \.answersNone), text == "none" { return text }
    return try word(
      text, of: lists, in: source, named: Wording(nl: "woord bij `\(key)`", en: "word at `\(key)`"))
  }
}

extension RunError {
  /// A word by which nothing can be chosen: wrong use.
  static func unknownWord(
    _ word: String, of name: Wording, nearest: String?, otherwise: Wording
  ) -> RunError {
    let shown = SafeText.shown(word)
    let meant = nearest.map { SafeText.shown($0) }
    return RunError(
      Wording(nl: "kan niet kiezen op \(shown)", en: "cannot select by \(shown)"),
      why: Wording(nl: "er is geen \(name.nl) met die naam", en: "there is no \(name.en) of that name"),
      next: meant.map { Wording(nl: "Bedoelt u \($0)?", en: "Did you mean \($0)?") } ?? otherwise, status: 64)
  }

  fileprivate static func unknownKey(_ name: String, nearest: String?) -> RunError {
    unknownWord(
      name, of: Wording(nl: "sleutel", en: "key"), nearest: nearest,
      otherwise: .shown(by: "avgreg explain SLEUTEL"))
  }

  fileprivate static func keyWithoutValue(_ text: String) -> RunError {
    let shown = SafeText.shown(text)
    return RunError(
      Wording(nl: "kan niet kiezen op \(shown)", en: "cannot select by \(shown)"),
      why: Wording(nl: "er staat geen sleutel en waarde", en: "it is no key and value"),
      next: Wording(nl: "Schrijf het als channel=web.", en: "Write it as channel=web."), status: 64)
  }

  fileprivate static func fieldUnfit(_ field: ListField, _ isOfParties: Bool) -> RunError {
    RunError(
      Wording(nl: "kan niet kiezen op --\(field.rawValue)", en: "cannot select by --\(field.rawValue)"),
      why: isOfParties
        ? Wording(nl: "dat kiest activiteiten, geen partijen", en: "that selects activities, not parties")
        : Wording(nl: "dat kiest partijen, geen activiteiten", en: "that selects parties, not activities"),
      next: isOfParties
        ? Wording(nl: "Laat --parties weg.", en: "Leave out --parties.")
        : Wording(nl: "Zet --parties erbij.", en: "Add --parties."), status: 64)
  }
}

extension Wording {
  /// Where to find what there is to choose from.
  static func shown(by command: String) -> Wording {
    Wording(nl: "`\(command)` toont wat er is.", en: "`\(command)` shows what there is.")
  }
}
