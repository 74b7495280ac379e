/// What is different about one activity, whether it is in both registers or in one.
struct ActivityDifference {
  let old: RegisterFacts
  let new: RegisterFacts
  let before: FactRecord?
  let after: FactRecord?
  let consents: ConsentComparison
  /// The ids that parties have now, by those that they had.
  let parties: [String: String]
  let day: Day

  /// Everything that is different, without what only the file shows.
  func changes() -> [RegisterChange] {
    switch (before, after) {
    case (let before?, let after?): compared(before, after)
    case (nil, let after?): arrival(after)
    case (let before?, nil): departure(ProcessingActivity(before.fields))
    case (nil, nil): []
    }
  }

  private var subject: ChangeSubject { ChangeSubject(.activity, before?.id, after?.id) }
  private var earlier: ProcessingActivity? { before.map { ProcessingActivity($0.fields) } }
  private var present: ProcessingActivity? { after.map { ProcessingActivity($0.fields) } }

  private func compared(_ before: FactRecord, _ after: FactRecord) -> [RegisterChange] {
    let (was, now) = (ProcessingActivity(before.fields), ProcessingActivity(after.fields))
    let comparison = ActivityComparison(
      FactContext(register: old.register, activity: was), FactContext(register: new.register, activity: now),
      before, after)
    let stages = (ActivityStage(was), ActivityStage(now))
    let answers = answers(before, after, comparison) + records(was, now, stages)
    switch stages {
    case (.told, .told), (.plan, .plan), (.plan, .apart), (.apart, .apart), (.apart, .plan):
      let facts = comparison.changes().inOrder
      return told(facts, now, stages.1, comparison.purposes) + answers
    case (.plan, .told), (.apart, .told):
      let pair = RowMatches.Pair(before: nil, after: after.id)
      return told([FactChange(.activityNew, of: pair)], now, .told, comparison.purposes) + answers
    case (.told, .plan), (.told, .apart):
      return departure(was) + needs(now, []) + answers
    }
  }

  private func arrival(_ record: FactRecord) -> [RegisterChange] {
    let activity = ProcessingActivity(record.fields)
    switch ActivityStage(activity) {
    case .told:
      let fact = FactChange(.activityNew, of: RowMatches.Pair(before: nil, after: record.id))
      let purposes = RowMatches([], activity.purposes.map(\.id), by: [])
      return told([fact], activity, .told, purposes)
    case .plan:
      return [RegisterChange(.record(.planNew(activity.status?.value)), of: subject, [.plan])]
        + needs(activity, [])
    case .apart:
      return [RegisterChange(.record(.activityNew), of: subject, [.internal])] + needs(activity, [])
    }
  }

  private func departure(_ activity: ProcessingActivity) -> [RegisterChange] {
    switch ActivityStage(activity) {
    case .told:
      let fact = FactChange(.activityGone, of: RowMatches.Pair(before: activity.id, after: nil))
      let told = [RegisterChange(.fact(fact), of: subject, [.statement])]
      guard after == nil, activity.status?.value == .active else { return told }
      return [RegisterChange(.record(.activityLeft), of: subject, [.lookAt])] + told
    case .plan: return [RegisterChange(.record(.planRemoved), of: subject, [.plan])]
    case .apart: return [RegisterChange(.record(.activityRemoved), of: subject, [.internal])]
    }
  }

  /// Facts with what they ask, the consent texts that they change, and what they make necessary.
  private func told(
    _ facts: [FactChange], _ now: ProcessingActivity, _ stage: ActivityStage, _ purposes: RowMatches
  ) -> [RegisterChange] {
    let reasons = AssessmentNeeds(before: earlier, after: now, old: old.register, new: new.register)
    let changes = facts.map { fact in
      var asked: Set<Consequence> = [Self.consequence(of: fact, stage)]
      if reasons.isReason(fact) { asked.insert(.assessImpact) }
      return RegisterChange(.fact(fact), of: subject, asked)
    }
    let asked = stage == .told ? consentChanges(now, purposes) : []
    return changes + asked + needs(now, facts)
  }

  private static func consequence(of fact: FactChange, _ stage: ActivityStage) -> Consequence {
    switch stage {
    case .plan: .plan
    case .apart: .internal
    case .told where fact.kind == .consentText: .askConsent
    case .told: fact.matters ? .tellPeople : .statement
    }
  }

  private func consentChanges(_ now: ProcessingActivity, _ purposes: RowMatches) -> [RegisterChange] {
    let was = earlier.flatMap { ActivityStage($0) == .told ? $0 : nil }
    return consents.changes(from: was, to: now, purposes: purposes).map { change in
      let consequence: Consequence =
        change.asksAnew ? .askConsent : change.word == "consent-renamed" ? .internal : .statement
      return RegisterChange(.consent(change), of: subject, [consequence])
    }
  }

  private func needs(_ now: ProcessingActivity, _ facts: [FactChange]) -> [RegisterChange] {
    let had = earlier.map { was in
      AgreementNeeds(activity: was, register: old.register, day: day).all.map { $0.renamed(parties) }
    }
    let agreements = AgreementNeeds(activity: now, register: new.register, day: day).all
      .filter { !(had?.contains($0) ?? false) }
    let assessments = AssessmentNeeds(before: earlier, after: now, old: old.register, new: new.register)
    return assessments.needs(facts).map { RegisterChange(.need($0), of: subject, [.assessImpact]) }
      + agreements.map { RegisterChange(.need($0), of: subject, [.agree]) }
  }

  /// The life of the record itself.
  private func records(
    _ was: ProcessingActivity, _ now: ProcessingActivity, _ stages: (ActivityStage, ActivityStage)
  ) -> [RegisterChange] {
    var changes: [RegisterChange] = []
    let isTold = stages.0 == .told && stages.1 == .told
    // That something told of began, stopped or went on is a fact for readers.
    if was.status?.value != now.status?.value, !isTold {
      let consequence: Consequence = stages.1 == .plan ? .plan : .internal
      changes.append(
        RegisterChange(
          .record(.status(old: was.status?.value, new: now.status?.value)), of: subject, [consequence]))
    }
    if was.id != now.id {
      changes.append(RegisterChange(.record(.renamed), of: subject, [isTold ? .statement : .editorial]))
    }
    guard isTold else { return changes }
    let more = now.audiences.filter { !was.audiences.contains($0) }
    let fewer = was.audiences.filter { !now.audiences.contains($0) }
    if !more.isEmpty {
      changes.append(RegisterChange(.record(.audiencesMore(more)), of: subject, [.tellPeople]))
    }
    if !fewer.isEmpty {
      changes.append(RegisterChange(.record(.audiencesFewer(fewer)), of: subject, [.statement]))
    }
    return changes
  }

  /// Answers that no reader is told of.
  private func answers(_ before: FactRecord, _ after: FactRecord, _ comparison: ActivityComparison)
    -> [RegisterChange]
  {
    let answers = AnswerComparison(
      before.fields, after.fields, in: comparison.old, comparison.new,
      rows: ["purposes": comparison.purposes, "personal-data": comparison.data],
      leftOut: { ["status", "statement"].contains($0) })
    return answers.changes.map { RegisterChange(.answer($0), of: subject, Self.consequences(of: $0)) }
  }

  /// Consent that becomes explicit was not so when it was given (AVG art. 9(2)(a)); criteria that come to hold ask for
  /// another look.
  private static func consequences(of answer: AnswerChange) -> Set<Consequence> {
    switch answer.keys {
    case "purposes.consent.explicit":
      if case .flag(true)? = answer.after?.content { return [.internal, .askConsent] }
    case "impact-assessment.criteria", "impact-assessment.authority-list":
      let (had, has) = (words(answer.before), words(answer.after))
      if !has.isSubset(of: had) { return [.internal, .assessImpact] }
    default: break
    }
    return [.internal]
  }

  private static func words(_ entry: Fields.Entry?) -> Set<String> {
    guard case .words(let words)? = entry?.content else { return [] }
    return Set(words.map(\.value))
  }
}
