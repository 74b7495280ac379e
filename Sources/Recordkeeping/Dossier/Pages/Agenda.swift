/// Everything in a register that is due on a day, the first day first.
struct Agenda {
  /// How far ahead the overview looks.
  static let months = 3

  let late: [AgendaItem]
  let soon: [AgendaItem]
  /// How many follow after that.
  let later: Int
  /// The last day that is looked at.
  let end: Day

  init(_ context: DossierContext) throws(WordFault) {
    var gatherer = AgendaGatherer(context: context)
    try gatherer.gather()
    let today = context.day
    let last = today.adding(months: Self.months)
    let sorted = gatherer.items.enumerated().sorted { left, right in
      (left.element.day ?? .first, left.offset) < (right.element.day ?? .first, right.offset)
    }.map(\.element)
    late = sorted.filter { $0.isLate(on: today) }
    soon = sorted.filter { item in !item.isLate(on: today) && item.day.map { $0 <= last } ?? false }
    later = sorted.count - late.count - soon.count
    end = last
  }
}

/// Finds what is due.
private struct AgendaGatherer {
  let context: DossierContext
  private(set) var items: [AgendaItem] = []

  init(context: DossierContext) { self.context = context }

  mutating func gather() throws(WordFault) {
    for (place, activity) in context.register.activities.enumerated() {
      let whose = context.link(toActivity: place)
      try addReview(of: activity, whose)
      if let until = activity.impactAssessment?.reviewBy?.value, activity.status?.value != .ended {
        add(until, try context.word("agenda.assessment"), whose, activity.owner?.value)
      }
      if activity.status?.value == .ended, let erased = activity.erased?.value, erased >= context.day {
        add(erased, try context.word("agenda.erasure"), whose, activity.owner?.value)
      }
      for client in activity.controllers where !client.isOver(on: context.day) {
        try addEnds(client.agreement?.until?.value, client.until?.value, context.link(toParty: client.id))
      }
      try addWaivers(in: activity.fields, whose, activity.owner?.value)
    }
    for party in context.register.parties {
      let whose = context.link(to: party)
      if !party.isOver(on: context.day) {
        try addEnds(party.agreement?.value.value?.record.until?.value, party.until?.value, whose)
      }
      try addWaivers(in: party.fields, whose, nil)
    }
    if let organisation = context.register.organisation {
      let unnamed = try context.word("page.unnamed")
      try addWaivers(in: organisation.fields, .link(organisation.name?.value ?? unnamed, .overview), nil)
    }
  }

  private mutating func add(_ day: Day?, _ what: String, _ whose: DossierLine, _ owner: String?) {
    items.append(AgendaItem(day: day, what: what, whose: whose, owner: owner))
  }

  /// A draft is at work anyway, and an ended activity needs no review.
  private mutating func addReview(of activity: ProcessingActivity, _ whose: DossierLine) throws(WordFault) {
    guard ![.draft, .ended].contains(activity.status?.value) else { return }
    add(
      activity.nextReview(in: context.register), try context.word("agenda.review"), whose,
      activity.owner?.value)
  }

  private mutating func addEnds(_ agreement: Day?, _ relation: Day?, _ whose: DossierLine) throws(WordFault) {
    if let agreement { add(agreement, try context.word("agenda.agreement"), whose, nil) }
    if let relation { add(relation, try context.word("agenda.relation"), whose, nil) }
  }

  private mutating func addWaivers(in fields: Fields, _ whose: DossierLine, _ owner: String?)
    throws(WordFault)
  {
    if fields.table === WaiverKeys.table {
      let code = fields.id.isEmpty ? "-" : fields.id
      guard let until = Record<WaiverKeys>(fields).until?.value else { return }
      add(until, try context.word("agenda.waiver", ["code": code]), whose, owner)
    }
    for inner in fields.inner { try addWaivers(in: inner, whose, owner) }
  }
}

extension ProcessingActivity {
  /// When it has to be reviewed again: by its own date, the interval of the organisation, or after a year; nil where
  /// nobody ever did.
  func nextReview(in register: Register) -> Day? {
    let every = register.organisation?.reviewEvery?.value
    if let due = self.reviewBy?.value, every == nil {
      return self.reviewed.map { $0.value >= due ? $0.value.adding(months: 12) : due } ?? due
    }
    guard let reviewed = self.reviewed?.value else { return self.reviewBy?.value }
    let next = every.map { reviewed.adding($0) } ?? reviewed.adding(months: 12)
    guard let due = self.reviewBy?.value, due > reviewed else { return next }
    return min(due, next)
  }
}
