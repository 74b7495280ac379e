/// What the statement for an audience said from one day to another, as far as the register in Git shows.
struct StatementVersion: Sendable {
  /// Its place among the versions, from 1.
  let number: Int
  /// The first day.
  let from: Day
  /// The last day: that on which the next version came; nil for the newest.
  let until: Day?
  /// What it told otherwise than the version before; nothing for the first.
  let changes: [FactChange]
  /// What the version before told.
  let before: RegisterFacts?
  /// What it told when it came: the changes name its rows.
  let facts: RegisterFacts
  /// The same as it last stood, when records can have other names.
  let latest: RegisterFacts
  /// The register as it last stood in this version.
  let revision: RegisterRevision
  /// The register as it stood when the version came.
  let first: RegisterRevision

  /// The same version, now that another came.
  func ending(on day: Day) -> StatementVersion { changed(until: day, latest, revision) }

  /// The same version, of which the register was changed without a change for readers.
  func with(_ state: RegisterHistory.State) -> StatementVersion {
    changed(until: until, state.facts, state.revision)
  }

  private func changed(until: Day?, _ latest: RegisterFacts, _ revision: RegisterRevision)
    -> StatementVersion
  {
    StatementVersion(
      number: number, from: from, until: until, changes: changes, before: before, facts: facts,
      latest: latest, revision: revision, first: first)
  }
}
