/// Compares what two registers tell an audience.
public struct FactComparison {
  let before: RegisterFacts
  let after: RegisterFacts
  let audience: String

  /// What the second tells otherwise than the first, in the order in which it is told: first what concerns the
  /// organisation, then activity by activity.
  public static func changes(
    from before: RegisterFacts, to after: RegisterFacts, for audience: String
  ) -> [FactChange] {
    FactComparison(before: before, after: after, audience: audience).changes()
  }

  private func changes() -> [FactChange] {
    let organisation = OrganisationComparison(before: before, after: after)
    return organisation.changes().inOrder + activityChanges()
  }

  private func activityChanges() -> [FactChange] {
    let (old, new) = (before.told(to: audience), after.told(to: audience))
    let pairs = RecordMatches(old, new).earlier
    let earlier = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    var changes: [FactChange] = []
    for record in new {
      guard let id = pairs[record.id], let match = earlier[id] else {
        changes.append(FactChange(.activityNew, of: RowMatches.Pair(before: nil, after: record.id)))
        continue
      }
      if isSame(match, record) { continue }
      let comparison = ActivityComparison(
        FactContext(register: before.register, activity: ProcessingActivity(match.fields)),
        FactContext(register: after.register, activity: ProcessingActivity(record.fields)), match, record)
      changes += comparison.changes().inOrder
    }
    let kept = Set(pairs.values)
    return changes
      + old.filter { !kept.contains($0.id) }.map {
        FactChange(.activityGone, of: RowMatches.Pair(before: $0.id, after: nil))
      }
  }

  /// Whether two records were read once, and nothing that they refer to can have changed.
  private func isSame(_ old: FactRecord, _ new: FactRecord) -> Bool {
    guard let identity = old.identity, let stamp = before.stamp else { return false }
    return identity == new.identity && stamp == after.stamp
  }
}

extension [FactChange] {
  /// In the order in which changes are told, those of one kind as they were found; each once.
  var inOrder: [FactChange] {
    var seen: Set<FactChange> = []
    return enumerated().sorted { ($0.element.kind.place, $0.offset) < ($1.element.kind.place, $1.offset) }
      .map(\.element).filter { seen.insert($0).inserted }
  }
}
