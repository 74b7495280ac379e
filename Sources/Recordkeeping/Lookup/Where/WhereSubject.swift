/// Of what somebody asks where it is.
enum WhereSubject: Sendable {
  /// A kind of data, by its word; or rows of a name of their own.
  case data(String)
  /// A group of people, by its word.
  case people(String)
  /// Parties, by their ids.
  case party(Set<String>)

  /// What is meant by a word: an id goes before a label, and that before a part of a party's name. Throws where nothing
  /// is meant by it.
  init(_ word: String, in source: LookupSource) throws(RunError) {
    let registers = source.checkups.map(\.reading.register)
    let rows = registers.flatMap { $0.activities.flatMap(\.personalData) }
    let data = Self.vocabularies("data-categories", registers)
    let people = Self.vocabularies("data-subjects", registers)
    if data.contains(where: { $0[word] != nil }) || rows.contains(where: { $0.kind == word }) {
      self = .data(word)
    } else if registers.contains(where: { $0.party(word) != nil }) {
      self = .party([word])
    } else if people.contains(where: { $0[word] != nil }) {
      self = .people(word)
    } else if rows.contains(where: { $0.id == word }) {
      self = .data(word)
    } else if let id = data.lazy.compactMap({ $0.id(named: word) }).first {
      self = .data(id)
    } else if let id = people.lazy.compactMap({ $0.id(named: word) }).first {
      self = .people(id)
    } else {
      self = try Self.named(word, data + people, in: source)
    }
  }

  private static func named(
    _ word: String, _ vocabularies: [Vocabulary], in source: LookupSource
  ) throws(RunError) -> WhereSubject {
    do throws(RunError) {
      return .party(try ListCriterion.parties(word, in: source))
    } catch {
      let parties = source.checkups.flatMap(\.reading.register.parties)
      let names = parties.flatMap { [$0.id] + ($0.name.map { [$0.value] } ?? []) }
      let known = vocabularies.flatMap { $0.rows.flatMap(\.names) } + names
      let nearest = Nearest.word(to: word, among: known)
      throw RunError(
        Wording(
          nl: "kan niet zeggen waar \(SafeText.shown(word)) is",
          en: "cannot tell where \(SafeText.shown(word)) is"),
        why: Wording(
          nl: "er is geen soort gegeven, groep mensen of partij met die naam",
          en: "there is no kind of data, group of people or party of that name"),
        next: nearest.map {
          Wording(nl: "Bedoelt u \(SafeText.shown($0))?", en: "Did you mean \(SafeText.shown($0))?")
        } ?? .shown(by: "avgreg explain data-categories"), status: 64)
    }
  }

  private static func vocabularies(_ name: String, _ registers: [Register]) -> [Vocabulary] {
    registers.compactMap { $0.vocabularies[name] }
  }

  /// The rows of an activity that are asked for.
  func rows(of activity: ProcessingActivity, _ use: PartyUses.Use?) -> [PersonalData] {
    switch self {
    case .data(let id): activity.personalData.filter { $0.kind == id || $0.id == id }
    case .people(let id): activity.personalData.filter { activity.dataSubjects(of: $0).contains(id) }
    case .party: use?.rows ?? []
    }
  }

  /// The word for programs.
  var name: String {
    switch self {
    case .data: "data"
    case .people: "people"
    case .party: "party"
    }
  }

  /// The ids that are asked for, sorted.
  var ids: [String] {
    switch self {
    case .data(let id), .people(let id): [id]
    case .party(let ids): ids.sorted()
    }
  }
}
