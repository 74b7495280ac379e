/// A thing that a list asks of a register, with the keys that answer it.
struct Demand: Sendable {
  /// Which records answer it.
  enum Subject: Sendable {
    /// `organisation.md`, once for the register.
    case organisation
    /// The activity.
    case activity
    /// The activity's recipients, joint controllers and sub-processors.
    case recipients
    /// The clients for whom an activity is done.
    case clients
  }

  /// What it means that none of the keys is there, and no rule misses them.
  enum Silence: Sendable {
    /// The case does not arise.
    case notAsked
    /// The answer is built in, or follows from another one.
    case answered
    /// The organisation answers for all activities, in its own file.
    case byOrganisation
    /// Nobody has answered.
    case open

    var state: CoverageState {
      switch self {
      case .notAsked: .notAsked
      case .answered, .byOrganisation: .met
      case .open: .open
      }
    }
  }

  /// Its name among those of a list, for programs.
  let id: String
  /// Where it comes from; empty where authorities ask for it beyond the law.
  let provisions: [Provision]
  /// What is asked.
  let words: Wording
  /// Which records answer it.
  let subject: Subject
  /// The keys that answer it.
  let keys: [DemandKey]
  /// The word that has to be among those of a key; nil where any answer will do.
  let word: String?
  /// What silence means.
  let silence: Silence
  /// Rules that decide beside those of the keys and of the article.
  let rules: Set<String>
  /// Whether it is asked of an activity.
  let applies: @Sendable (ProcessingActivity) -> Bool

  init(
    _ id: String, _ provisions: [Provision] = [], nl: String, en: String, in subject: Subject = .activity,
    _ keys: [DemandKey], naming word: String? = nil, silence: Silence = .notAsked, rules: Set<String> = [],
    when applies: @escaping @Sendable (ProcessingActivity) -> Bool = { _ in true }
  ) {
    self.id = id
    self.provisions = provisions
    words = Wording(nl: nl, en: en)
    self.subject = subject
    self.keys = keys
    self.word = word
    self.silence = silence
    self.rules = rules
    self.applies = applies
  }

  /// The same, asked only where another condition holds too.
  func when(_ condition: @escaping @Sendable (ProcessingActivity) -> Bool) -> Demand {
    Demand(
      id, provisions, nl: words.nl, en: words.en, in: subject, keys, naming: word, silence: silence,
      rules: rules,
      when: { applies($0) && condition($0) })
  }
}

extension Demand {
  /// The rules of which a finding that something is absent leaves the demand open: those of its keys, and those of its
  /// article that speak of no key in particular.
  var codes: Set<String> {
    let ofArticle = Rulebook.all.filter { rule in
      !Self.claimed.contains(rule.code)
        && rule.provisions.contains { own in provisions.contains { $0.overlaps(own) } }
    }
    return keys.reduce(into: rules.union(ofArticle.map(\.code))) { $0.formUnion($1.codes) }
  }

  /// The rules that keys name as their own; each decides only on those keys.
  private static let claimed: Set<String> = {
    let keys = KeyCatalogue.tables.flatMap { table in table.keys.map { DemandKey(table.name, $0.name) } }
    return keys.reduce(into: []) { $0.formUnion($1.codes) }
  }()
}
