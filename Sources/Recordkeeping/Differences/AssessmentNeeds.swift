/// Whether changes ask for an impact assessment, or for another look at the one that there is (AVG art. 35(1), 35(11)).
struct AssessmentNeeds {
  let before: ProcessingActivity?
  let after: ProcessingActivity
  let old: Register
  let new: Register

  /// Changes after which an assessment that was done need not be right any more.
  private static let large: Set<FactChange.Kind> = [
    .purposeNew, .basisChanged, .dataNew, .dataPurposes, .dataException, .dataSubjects, .termLonger,
    .recipientNew, .recipientMore, .recipientMoved, .transferNew, .transferGround, .decisionNew,
    .decisionChanged, .subjectsNew, .jointControllerNew,
  ]
  /// Of those, the ones after which the answer that none is needed is to be looked at again.
  private static let largest: Set<FactChange.Kind> = [
    .purposeNew, .transferNew, .decisionNew, .decisionChanged,
  ]

  /// Whether a change of a fact is one of the reasons.
  func isReason(_ change: FactChange) -> Bool {
    guard after.isOwn else { return false }
    switch change.kind {
    case .decisionNew, .decisionChanged: return true
    case .dataNew: if isSensitive(change) { return true }
    case .subjectsNew: if isVulnerable(change) { return true }
    default: break
    }
    return asked.contains(change.kind)
  }

  /// What is to be established, for these changes.
  func needs(_ changes: [FactChange]) -> [Need] {
    guard after.isOwn else { return [] }
    guard let before, before.isOwn else { return needsOfNew() }
    let had = before.riskMarks(in: old)
    let marks = after.riskMarks(in: new).filter { !had.contains($0) }.map { Need.riskMark($0) }
    guard !marks.isEmpty || changes.contains(where: isReason) else { return [] }
    return marks + (earlierAnswer.map { [$0] } ?? [])
  }

  /// A new activity needs an assessment first, unless the register answers that already.
  private func needsOfNew() -> [Need] {
    let answer = after.impactAssessment
    let isOpen = answer?.required?.value ?? true && answer?.done == nil
    guard isOpen else { return [] }
    let isNeeded = answer?.required?.value ?? false
    let marks = after.needsAssessmentDecision(in: new) ? after.riskMarks(in: new) : []
    return marks.map { .riskMark($0) } + (isNeeded ? [.assessmentOpen] : [])
  }

  /// What was established before the change; nothing where an assessment was done since.
  private var earlierAnswer: Need? {
    guard let answer = before?.impactAssessment else { return nil }
    if let now = after.impactAssessment?.done?.value, answer.done.map({ $0.value < now }) ?? true {
      return nil
    }
    if let done = answer.done?.value { return .assessmentOlder(done) }
    return answer.required.map { $0.value ? .assessmentOpen : .screenOlder }
  }

  private var asked: Set<FactChange.Kind> {
    switch earlierAnswer {
    case .assessmentOlder, .assessmentOpen: Self.large
    case .screenOlder: Self.largest
    default: []
    }
  }

  private func isSensitive(_ change: FactChange) -> Bool {
    let ids = change.rows.compactMap(\.after)
    return after.personalData.contains { row in
      ids.contains(row.id) && !new.flags(of: row).isDisjoint(with: [.special, .criminal])
    }
  }

  private func isVulnerable(_ change: FactChange) -> Bool {
    let vocabulary = new.vocabularies["data-subjects"]
    return change.rows.compactMap(\.after).contains { vocabulary?[$0]?.isVulnerable ?? false }
  }
}
