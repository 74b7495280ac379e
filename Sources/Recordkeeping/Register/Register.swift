/// An organisation's record of processing activities (AVG art. 30), as it was read. It never changes and is shared.
public final class Register: Sendable {
  /// Who is responsible; nil where the file is missing.
  public let organisation: Organisation?
  /// The activities, by path.
  public let activities: [ProcessingActivity]
  /// The parties, by path.
  public let parties: [Party]
  /// The languages of the statement; the first is the register's own.
  public let languages: [String]
  /// The words of the register.
  public let vocabularies: Vocabularies
  /// Records whose files were found but could not be read: of what they say nothing is known.
  let unread: [RecordPath]
  /// The kinds of which a record was not read whose file has a name that is no id.
  private let nameless: Set<RecordPath.Kind>
  private let partiesByID: [String: Int]
  /// The terms of the law and of the register's own vocabulary by their ids.
  let retentionTerms: [String: RetentionTerm]
  /// The kinds of data, the register's own too.
  let dataCategories: Vocabulary?

  init(
    organisation: Organisation?, activities: [ProcessingActivity], parties: [Party], languages: [String],
    vocabularies: Vocabularies, unread: [RecordPath] = [], nameless: Set<RecordPath.Kind> = []
  ) {
    self.unread = unread
    self.nameless = nameless
    self.organisation = organisation
    self.activities = activities
    self.parties = parties
    self.languages = languages
    self.vocabularies = vocabularies
    retentionTerms = vocabularies["retention-terms"].map(RetentionTerm.byID) ?? [:]
    dataCategories = vocabularies["data-categories"]
    partiesByID = Dictionary(
      parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether every activity was read, so that what none of them says is not there.
  var hasAllActivities: Bool { hasAll(.activity) }

  /// Whether every party was read.
  var hasAllParties: Bool { hasAll(.party) }

  private func hasAll(_ kind: RecordPath.Kind) -> Bool {
    !nameless.contains(kind) && !unread.contains { $0.kind == kind && $0.language == nil }
  }

  /// The party with that id.
  public func party(_ id: String) -> Party? { partiesByID[id].map { parties[$0] } }
}
