import Templates

/// What every page of the internal view is made from: a register that was checked, and the words for it.
struct DossierContext: Sendable {
  let checkup: Checkup
  let day: Day
  let language: Language
  /// The words of the internal view itself.
  let words: Words
  /// Says the facts, as the statement does.
  let phrasing: Phrasing
  /// What was found, by the file of the record that it is about.
  let findings: DossierFindings
  private let activityNames: [String]
  private let partyNames: [String: String]

  var register: Register { checkup.reading.register }

  init(_ checkup: Checkup, on day: Day, in language: Language) throws(WordFault) {
    let words = InternalTemplates.words(language.rawValue)
    self.init(checkup, on: day, in: language, words, open: try Self.openWords(language))
  }

  /// The same with words that were read before.
  init(_ checkup: Checkup, on day: Day, in language: Language, _ words: Words, open: Words) {
    self.words = words
    self.checkup = checkup
    self.day = day
    self.language = language
    let register = checkup.reading.register
    phrasing = Phrasing(words: open, register: register, on: day)
    findings = DossierFindings(checkup, on: day, in: language)
    var names = UniqueNames()
    activityNames = register.activities.map { names.next($0.id) }
    var others = UniqueNames()
    partyNames = Dictionary(
      register.parties.map { ($0.id, others.next($0.id)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of the statement in a language, as the program has them.
  static func openWords(_ language: Language) throws(WordFault) -> Words {
    let tag = language.rawValue
    guard let words = Look().words(in: tag) else {
      throw WordFault(
        key: "language", placeholder: nil, language: tag, span: Span(file: 0, start: 0, end: 0))
    }
    return words
  }

  /// A word of the internal view.
  func word(_ key: String, _ values: [String: String] = [:]) throws(WordFault) -> String {
    try words[key, WordValues(values)]
  }

  /// A record that stands twice under one id has a page of its own each time.
  func address(ofActivity place: Int) -> DossierAddress { .activity(activityNames[place]) }

  func address(of party: Party) -> DossierAddress { .party(partyNames[party.id] ?? party.id) }

  func title(of activity: ProcessingActivity) -> String {
    activity.title.map { phrasing.text($0.value) } ?? activity.id
  }

  /// The party's own name, also where the statement names its kind alone.
  func name(of party: Party) -> String {
    party.name?.value ?? party.category.map { phrasing.label($0.value.id, in: "party-categories") }
      ?? party.id
  }

  func link(to party: Party) -> DossierLine { .link(name(of: party), address(of: party)) }

  /// A party by its id; the id itself where there is none.
  func link(toParty id: String) -> DossierLine { register.party(id).map(link(to:)) ?? .code(id) }

  func link(toActivity place: Int) -> DossierLine {
    .link(title(of: register.activities[place]), address(ofActivity: place))
  }

  /// A country or organisation as it stands in a list.
  func country(_ code: String) -> String { Countries.name(code, in: phrasing.language) ?? code }

  func date(_ day: Day) throws(WordFault) -> String { try phrasing.date(day) }

  /// A word of a closed list.
  func choice(_ id: String?, in list: String) throws(WordFault) -> String {
    guard let id else { return try word("value.open") }
    return Choices[list][id]?.label(in: language.rawValue) ?? id
  }
}
