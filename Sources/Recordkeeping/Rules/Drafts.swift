/// The files in which something absent is an open point: draft activities, and parties that only they name, or nothing
/// yet; the organisation too as long as every activity is a draft.
struct Drafts {
  private let files: Set<Int>
  /// Those of them that belong to no statement yet.
  private let aside: Set<Int>

  init(_ register: Register) {
    var files: Set<Int> = []
    var aside: Set<Int> = []
    var inDrafts: Set<String> = []
    var elsewhere: Set<String> = []
    var inStatements: Set<String> = []
    for activity in register.activities {
      let named =
        activity.allRecipients.map(\.value) + activity.jointControllers.map(\.id)
        + activity.controllers.map(\.id)
      // Of a status that was not understood, it may be the one of a draft.
      if activity.status?.value == .draft || !activity.isWhole(\.status) {
        files.insert(activity.span.file)
        inDrafts.formUnion(named)
        if activity.isAside { aside.insert(activity.span.file) } else { inStatements.formUnion(named) }
      } else {
        elsewhere.formUnion(named)
      }
    }
    let others = register.parties.filter { !elsewhere.contains($0.id) }
    let named = others.isEmpty ? [] : Self.namedForGood(in: register)
    for party in others {
      let isNamedByDraft = inDrafts.contains(party.id)
      guard isNamedByDraft || register.hasAllActivities && !named.contains(party.id) else { continue }
      files.insert(party.span.file)
      if !inStatements.contains(party.id) { aside.insert(party.span.file) }
    }
    if let organisation = register.organisation, !register.activities.isEmpty,
      register.activities.allSatisfy({ $0.status?.value == .draft })
    {
      files.insert(organisation.span.file)
    }
    self.files = files
    self.aside = aside
  }

  /// The parties that activities beyond a draft name in any way, and whom those parties engage in their turn.
  private static func namedForGood(in register: Register) -> Set<String> {
    let going = register.activities.filter { $0.status?.value != .draft && $0.isWhole(\.status) }
    var named = Set(going.flatMap { $0.mentions.map(\.value) })
    var rest = Array(named)
    while let id = rest.popLast() {
      let engaged = register.party(id)?.subProcessors?.value.value?.ids ?? []
      rest += engaged.filter { named.insert($0).inserted }
    }
    return named
  }

  func contains(_ span: Span) -> Bool { files.contains(span.file) }

  /// Whether a file belongs to no statement: what is open in it leaves no gap in any. So it is for a draft of which nobody
  /// has said yet for whom its statement is.
  func isAside(_ span: Span) -> Bool { aside.contains(span.file) }
}

extension ProcessingActivity {
  /// Whether it is a draft that stands in no statement, because nobody has said in which. Work as a processor never stands
  /// in one, and is not meant.
  var isAside: Bool {
    let isAnswered = self.statement != nil || !isWhole(\.statement) || self.role?.value == .processor
    return self.status?.value == .draft && !isAnswered
  }
}

extension Checkup {
  /// What is open and keeps a statement from being published: that of drafts that are to stand in one.
  var openObstacles: [Finding] {
    let open = allFindings.filter(\.isOpen)
    if open.isEmpty { return [] }
    let drafts = Drafts(reading.register)
    return open.filter { !drafts.isAside($0.place.span) }
  }
}
