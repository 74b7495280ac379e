/// What a register was before, day after day, as far as Git tells; for the pages, never with who changed it.
public struct RegisterHistory: Sendable {
  /// What a register told at the end of a day.
  struct State: Sendable {
    let revision: RegisterRevision
    let facts: RegisterFacts
  }

  /// The days on which the register was otherwise than before and could be understood, the oldest first.
  let states: [State]
  /// What stands in the files of all these days, by their ids.
  let contents: [String: [UInt8]]
  /// What the register tells now.
  let present: RegisterFacts

  /// What Git keeps of a register up to a day; throws why there is nothing to tell.
  static func load(_ checkup: Checkup, on day: Day, with search: GitSearch) throws(HistoryLack)
    -> RegisterHistory
  {
    let folder = checkup.register.whole
    let line = try RevisionLine.load(
      of: folder, as: checkup.past, until: day, in: search.git(in: folder))
    var reader = FactsReader(contents: line.contents)
    let states = line.revisions.compactMap { revision in
      reader.facts(of: revision).map { State(revision: revision, facts: $0) }
    }
    if states.isEmpty { throw .notCommitted }
    return RegisterHistory(states: states, contents: line.contents, present: RegisterFacts(checkup.reading))
  }

  /// The versions of the statement for an audience. Several changes on one day are one version, and what changes
  /// nothing for readers makes none.
  func log(for audience: String) -> VersionLog {
    var versions: [StatementVersion] = []
    for state in states where state.facts.hasStatement(for: audience) {
      let last = versions.last
      let changes = last.map { FactComparison.changes(from: $0.latest, to: state.facts, for: audience) } ?? []
      if let last, changes.isEmpty {
        versions[versions.count - 1] = last.with(state)
      } else {
        if let last { versions[versions.count - 1] = last.ending(on: state.revision.day) }
        versions.append(
          StatementVersion(
            number: versions.count + 1, from: state.revision.day, until: nil, changes: changes,
            before: last?.latest, facts: state.facts, latest: state.facts, revision: state.revision,
            first: state.revision))
      }
    }
    let uncommitted = versions.last.map {
      FactComparison.changes(from: $0.latest, to: present, for: audience)
    }
    return VersionLog(versions: versions, uncommitted: uncommitted ?? [])
  }

  /// Whether a statement says something now that is not in Git up to the day.
  var isBehind: Bool {
    Choices["statement"].rows.map(\.id).contains { audience in
      guard present.hasStatement(for: audience) else { return false }
      let log = log(for: audience)
      return log.versions.isEmpty || !log.isCurrent
    }
  }

  /// A register as it stood in a revision.
  func register(in revision: RegisterRevision) -> RegisterFolder? {
    try? RegisterFolder.load(RevisionFolder(revision.files, contents: contents))
  }
}
