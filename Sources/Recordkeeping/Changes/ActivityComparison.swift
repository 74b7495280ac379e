/// Compares what is told of one activity before and after.
struct ActivityComparison {
  private(set) var old: FactContext
  let new: FactContext
  let before: FactRecord
  let after: FactRecord
  let pair: RowMatches.Pair
  /// The purposes, which others refer to.
  let purposes: RowMatches

  init(_ old: FactContext, _ new: FactContext, _ before: FactRecord, _ after: FactRecord) {
    self.new = new
    self.before = before
    self.after = after
    pair = RowMatches.Pair(before: before.id, after: after.id)
    purposes = Self.purposes(old, new)
    let names = purposes.same.map { ($0.before ?? "", $0.after ?? "") }
    self.old = FactContext(
      register: old.register, activity: old.activity, purposes: Dictionary(names) { first, _ in first })
    self.old.parties = presentNames
  }

  var earlier: ProcessingActivity { ProcessingActivity(before.fields) }
  var present: ProcessingActivity { ProcessingActivity(after.fields) }

  func changes() -> [FactChange] {
    let changes =
      ownChanges() + purposeChanges() + dataChanges() + termChanges() + recipientChanges() + transferChanges()
      + cookieChanges() + decisionChanges() + jointControllerChanges()
    return changes.isEmpty ? translationChanges() : changes
  }

  /// A change of this activity.
  func change(_ kind: FactChange.Kind, _ rows: [RowMatches.Pair] = [], detail: String? = nil) -> FactChange {
    FactChange(kind, of: pair, rows: rows, detail: detail)
  }

  /// What differs between two tables, each path as the kind of change it is.
  func differences(
    _ before: Fields, _ after: Fields, row: RowMatches.Pair?, without left: Set<String> = [],
    as kind: (String) -> FactChange.Kind?
  ) -> [FactChange] {
    let facts = PublicFacts(of: before, in: old, without: left)
    let paths = facts.differences(from: PublicFacts(of: after, in: new, without: left))
    return paths.compactMap(kind).map { change($0, row.map { [$0] } ?? []) }
  }

  /// Tables that are compared row by row.
  private static let rows: Set<String> = [
    "purposes", "personal-data", "cookies", "automated-decision-making", "joint-controllers", "recipients",
    "retention", "data-subjects",
  ]

  private func ownChanges() -> [FactChange] {
    var changes = differences(before.fields, after.fields, row: nil, without: Self.rows) { path in
      switch path.utf8.split(separator: UInt8(ascii: ".")).first.flatMap({ String($0) }) {
      case "title": .titleChanged
      case "role": .roleChanged
      case "rights-limits": .limitsChanged
      case let key where key?.utf8.first == UInt8(ascii: "~"): nil
      default: .activityOther
      }
    }
    let language = new.register.languages.first ?? ""
    if before.bodies[language] != after.bodies[language] { changes.append(change(.textChanged)) }
    switch (earlier.status?.value, present.status?.value) {
    case (.active, .ended): changes.append(change(.activityEnded))
    case (.ended, .active): changes.append(change(.activityResumed))
    default: break
    }
    return changes + subjectChanges()
  }

  private func subjectChanges() -> [FactChange] {
    let (had, has) = (earlier.dataSubjects?.value.ids ?? [], present.dataSubjects?.value.ids ?? [])
    let shown = (
      old: had.map { old.shown($0, from: .vocabulary("data-subjects")) },
      new: has.map { new.shown($0, from: .vocabulary("data-subjects")) }
    )
    let came = has.indices.filter { !shown.old.contains(shown.new[$0]) }
    let went = had.indices.filter { !shown.new.contains(shown.old[$0]) }
    return came.map { change(.subjectsNew, [RowMatches.Pair(before: nil, after: has[$0])]) }
      + went.map { change(.subjectsGone, [RowMatches.Pair(before: had[$0], after: nil)]) }
  }
}
