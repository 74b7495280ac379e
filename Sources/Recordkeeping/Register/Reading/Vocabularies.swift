/// The open vocabularies as one register knows them: the built-in rows and its own.
public struct Vocabularies: Sendable {
  private var byName: [String: Vocabulary]

  /// The built-in rows alone.
  public static let builtIn = Vocabularies(byName: [
    "data-categories": .dataCategories, "data-subjects": .dataSubjects, "purposes": .purposes,
    "party-categories": .partyCategories, "security-measures": .securityMeasures, "moments": .moments,
    "retention-terms": .retentionTerms,
  ])

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
