/// Compares two states of a register, for everyone: readers of every statement, and those who keep the register.
struct RegisterComparison {
  private let before: ComparedRegister
  private let after: ComparedRegister
  private let day: Day
  /// The record to which it is limited, as it is called after, or before where it is gone.
  private let only: ChangeSubject?
  private let parties: RecordMatches
  private let activities: RecordMatches
  private let consents: ConsentComparison
  /// Parties whose record is not the same, by both their ids.
  private let changedParties: Set<String>
  /// The user's own templates that are not the same, by name.
  private let templates: [String]

  /// What differs from one state to another, in order: the register, the organisation, activities, parties. Limited to one
  /// record where one is named.
  static func changes(
    from before: ComparedRegister, to after: ComparedRegister, on day: Day, only: ChangeSubject? = nil
  ) -> [RegisterChange] {
    RegisterComparison(before, after, day, only).changes()
  }

  private init(_ before: ComparedRegister, _ after: ComparedRegister, _ day: Day, _ only: ChangeSubject?) {
    self.before = before
    self.after = after
    self.day = day
    self.only = only
    parties = RecordMatches(before.facts.parties, after.facts.parties)
    activities = RecordMatches(before.facts.activities, after.facts.activities)
    consents = ConsentComparison(old: before.phrasings(on: day), new: after.phrasings(on: day))
    changedParties = Self.changed(before, after, parties)
    templates = Self.changedTemplates(before, after)
  }

  private func changes() -> [RegisterChange] {
    if !before.exists || !after.exists { return existence() }
    let asked = only.map { only in { $0 == only.kind } } ?? { (_: ChangeSubject.Kind) in true }
    var changes: [RegisterChange] = []
    if asked(.register), only == nil { changes += sharedChanges() }
    if asked(.organisation) { changes += organisationChanges() }
    let activities = asked(.activity) || only == nil ? activityChanges() : []
    changes += activities
    if asked(.party) { changes += partyChanges(told: activities) }
    return changes
  }

  private func existence() -> [RegisterChange] {
    switch (before.exists, after.exists) {
    case (false, true):
      [RegisterChange(.record(.registerNew), of: ChangeSubject(.register), [.internal])]
        + activityChanges()
    case (true, false):
      [RegisterChange(.record(.registerGone), of: ChangeSubject(.register), [.statement])]
    default: []
    }
  }

  // MARK: What all records share

  private func sharedChanges() -> [RegisterChange] {
    let subject = ChangeSubject(.register)
    var changes: [RegisterChange] = []
    if before.marks.vocabulary != after.marks.vocabulary {
      changes.append(RegisterChange(.record(.vocabulary), of: subject, [.internal]))
    }
    if !templates.isEmpty {
      changes.append(RegisterChange(.record(.templates(templates)), of: subject, [.statement]))
    }
    return changes
  }

  private static func changedTemplates(_ before: ComparedRegister, _ after: ComparedRegister) -> [String] {
    let texts = { (state: ComparedRegister) in
      Dictionary(state.templates.map { ($0.path, LineFeeds.only($0.bytes)) }) { first, _ in first }
    }
    let (old, new) = (texts(before), texts(after))
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
  }

  private func organisationChanges() -> [RegisterChange] {
    let subject = ChangeSubject(.organisation)
    guard let old = before.facts.organisation, let new = after.facts.organisation else {
      return before.facts.organisation == nil && after.facts.organisation == nil
        ? [] : unclear(subject, before.facts.organisation, after.facts.organisation, .organisation)
    }
    if isSame(old, new, .organisation) { return [] }
    if !old.isReadable || !new.isReadable { return unclear(subject, old, new, .organisation) }
    let facts = OrganisationComparison(before: before.facts, after: after.facts).changes().inOrder
    let answers = AnswerComparison(
      old.fields, new.fields, in: FactContext(register: before.facts.register),
      FactContext(register: after.facts.register), leftOut: { $0 == "languages" })
    let changes =
      facts.map { fact in
        RegisterChange(.fact(fact), of: subject, [fact.matters ? .tellPeople : .statement])
      } + answers.changes.map { RegisterChange(.answer($0), of: subject, [.internal]) }
    return whole(changes, subject, old, new, .organisation)
  }

  // MARK: Activities

  private func activityChanges() -> [RegisterChange] {
    let earlier = Dictionary(before.facts.activities.map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(activities.earlier.values)
    let gone = before.facts.activities.filter { !kept.contains($0.id) }.map { ($0, nil as FactRecord?) }
    let pairs: [(FactRecord?, FactRecord?)] =
      after.facts.activities.map { record in
        (activities.earlier[record.id].flatMap { earlier[$0] }, record)
      } + gone
    return pairs.filter { isAsked($0.0, $0.1, .activity) }.flatMap(activityChanges)
  }

  private func activityChanges(_ old: FactRecord?, _ new: FactRecord?) -> [RegisterChange] {
    let subject = ChangeSubject(.activity, old?.id, new?.id)
    if let old, let new {
      if isSame(old, new, .activity) { return [] }
      if !old.isReadable || !new.isReadable { return unclear(subject, old, new, .activity) }
    } else if let record = old ?? new, !record.isReadable || isUnread(.activity, record.id) {
      return unclear(subject, old, new, .activity)
    }
    let difference = ActivityDifference(
      old: before.facts, new: after.facts, before: old, after: new, consents: consents,
      parties: Dictionary(parties.earlier.map { ($0.value, $0.key) }) { first, _ in first }, day: day)
    return whole(difference.changes(), subject, old, new, .activity)
  }

  // MARK: Parties

  private func partyChanges(told activities: [RegisterChange]) -> [RegisterChange] {
    let earlier = Dictionary(before.facts.parties.map { ($0.id, $0) }) { first, _ in first }
    let told = ToldParties(activities)
    let kept = Set(parties.earlier.values)
    let changes = after.facts.parties.filter { isAsked(nil, $0, .party) }.flatMap { new -> [RegisterChange] in
      guard let old = parties.earlier[new.id].flatMap({ earlier[$0] }) else {
        if isUnread(.party, new.id) { return unclear(ChangeSubject(.party, nil, new.id), nil, new, .party) }
        let subject = ChangeSubject(.party, nil, new.id)
        return whole(
          [RegisterChange(.record(.partyNew), of: subject, [.internal])], subject, nil, new, .party)
      }
      return partyChanges(old, new, told)
    }
    return changes
      + before.facts.parties.filter { !kept.contains($0.id) && isAsked($0, nil, .party) }.flatMap { old in
        let subject = ChangeSubject(.party, old.id, nil)
        return isUnread(.party, old.id)
          ? unclear(subject, old, nil, .party)
          : [RegisterChange(.record(.partyRemoved), of: subject, [.internal])]
      }
  }

  private func partyChanges(_ old: FactRecord, _ new: FactRecord, _ told: ToldParties) -> [RegisterChange] {
    let subject = ChangeSubject(.party, old.id, new.id)
    if !changedParties.contains(new.id) { return [] }
    if !old.isReadable || !new.isReadable { return unclear(subject, old, new, .party) }
    let answers = AnswerComparison(
      old.fields, new.fields, in: FactContext(register: before.facts.register),
      FactContext(register: after.facts.register), everything: true, leftOut: { _ in false }
    ).changes
    let renamed =
      old.id == new.id ? [] : [RegisterChange(.record(.renamed), of: subject, [.editorial])]
    if answers.isEmpty { return whole(renamed, subject, old, new, .party) }
    let told =
      renamed
      + answers.filter { !told.tell($0, of: new.id) }.map { answer in
        let isPublic = (answer.steps.first?.key ?? answer.key).visibility == .public
        return RegisterChange(
          .answer(answer), of: subject, [isPublic && isUsed(new.id) ? .statement : .internal])
      }
    return isFaulty(old, new) ? whole(told, subject, old, new, .party) : told
  }

  /// Whether a statement tells of an activity that names a party.
  private func isUsed(_ party: String) -> Bool {
    after.facts.register.activities.contains { activity in
      ActivityStage(activity) == .told && activity.mentions.contains { $0.value == party }
    }
  }

  // MARK: The same or not

  private func isAsked(_ old: FactRecord?, _ new: FactRecord?, _ kind: ChangeSubject.Kind) -> Bool {
    guard let only else { return true }
    if only.kind != kind { return only.kind == .party && kind == .activity ? isNaming(old, new) : false }
    return new.map { $0.id == only.id } ?? (old?.id == only.id)
  }

  /// Whether an activity names the party that is asked for: what changes of a party is told there.
  private func isNaming(_ old: FactRecord?, _ new: FactRecord?) -> Bool {
    [old, new].compactMap { $0 }.contains { record in
      ProcessingActivity(record.fields).mentions.contains { $0.value == only?.id }
    }
  }

  /// Whether the record is what it was, and nothing that it refers to has changed.
  private func isSame(_ old: FactRecord, _ new: FactRecord, _ kind: RecordPath.Kind) -> Bool {
    guard old.id == new.id, before.marks.of(kind, old.id) == after.marks.of(kind, new.id),
      before.marks.vocabulary == after.marks.vocabulary,
      before.facts.register.languages == after.facts.register.languages, templates.isEmpty
    else { return false }
    guard kind == .activity else { return true }
    let activity = ProcessingActivity(new.fields)
    if !changedParties.isEmpty, !changedParties.isDisjoint(with: activity.mentions.map(\.value)) {
      return false
    }
    // The name of the organisation stands in what people agree to.
    let organisation = { (state: ComparedRegister) in state.marks.of(.organisation, "organisation") }
    return organisation(before) == organisation(after) || !activity.purposes.contains { $0.consent != nil }
  }

  /// Whether a record that is in one of the two was in the other too, unread.
  private func isUnread(_ kind: RecordPath.Kind, _ id: String) -> Bool {
    before.isUnread(kind, id) || after.isUnread(kind, id)
  }

  private static func changed(
    _ before: ComparedRegister, _ after: ComparedRegister, _ matches: RecordMatches
  ) -> Set<String> {
    var changed: Set<String> = []
    for party in after.facts.parties {
      let earlier = matches.earlier[party.id]
      let isSame =
        earlier == party.id && before.marks.of(.party, party.id) == after.marks.of(.party, party.id)
      if !isSame { changed.formUnion([party.id, earlier].compactMap { $0 }) }
    }
    let kept = Set(matches.earlier.values)
    return changed.union(before.facts.parties.map(\.id).filter { !kept.contains($0) })
  }

  /// Changes with what is true of the record as a whole: that not all of it could be compared, or, where there are none,
  /// that only the file is otherwise.
  private func whole(
    _ changes: [RegisterChange], _ subject: ChangeSubject, _ old: FactRecord?, _ new: FactRecord?,
    _ kind: RecordPath.Kind
  ) -> [RegisterChange] {
    if isFaulty(old, new) { return changes + unclear(subject, old, new, kind) }
    guard changes.isEmpty, let old, let new else { return changes }
    return editorial(subject, old, new, kind)
  }

  private func isFaulty(_ old: FactRecord?, _ new: FactRecord?) -> Bool {
    [old, new].contains { $0?.isFaulty ?? false }
  }

  private func unclear(
    _ subject: ChangeSubject, _ old: FactRecord?, _ new: FactRecord?, _ kind: RecordPath.Kind
  ) -> [RegisterChange] {
    let isSame =
      old != nil && new != nil
      && before.marks.of(kind, old?.id ?? "") == after.marks.of(kind, new?.id ?? "")
    return isSame ? [] : [RegisterChange(.record(.unclear), of: subject, [.unclear])]
  }

  private func editorial(
    _ subject: ChangeSubject, _ old: FactRecord, _ new: FactRecord, _ kind: RecordPath.Kind
  ) -> [RegisterChange] {
    let isSame = before.marks.of(kind, old.id) == after.marks.of(kind, new.id)
    return isSame ? [] : [RegisterChange(.record(.editorial), of: subject, [.editorial])]
  }
}
