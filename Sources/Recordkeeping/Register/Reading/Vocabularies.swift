/// The open vocabularies as one register knows them: the built-in rows and its own.
public struct Vocabularies: Sendable {
  private var byName: [String: Vocabulary]

  /// The built-in rows alone.
  public static let builtIn = Vocabularies(byName: [
    "data-categories": .dataCategories, "data-subjects": .dataSubjects, "purposes": .purposes,
    "party-categories": .partyCategories, "security-measures": .securityMeasures, "moments": .moments,
    "retention-terms": .retentionTerms,
  ])

  /// Words of the register's own that are there but could not be read, and whether there may be more.
  private var lost: [String: Set<String>] = [:]
  private var isLossy = false

  /// Whether a word stands in a vocabulary, or may stand in it: what could not be read is told of elsewhere.
  func knows(_ word: String, in name: String) -> Bool {
    byName[name]?.contains(word) ?? false || isLossy || (lost[name]?.contains(word) ?? false)
  }

  /// Notes a word that is there, but could not be read.
  mutating func lose(_ word: String, of name: String) { lost[name, default: []].insert(word) }

  /// Notes that there may be words that could not be read.
  mutating func lose() { isLossy = true }

  private init(byName: [String: Vocabulary]) { self.byName = byName }

  /// A vocabulary by its name; nil for an unknown name.
  public subscript(name: String) -> Vocabulary? { byName[name] }

  /// The names, sorted.
  public var names: [String] { byName.keys.sorted() }

  /// Adds a register's own rows to a vocabulary.
  mutating func add(_ rows: [VocabularyRow], to name: String) {
    byName[name] = byName[name]?.adding(rows)
  }
}
