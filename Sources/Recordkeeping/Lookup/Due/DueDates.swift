/// Everything in a register that has a day, the first day first; what never happened comes before that. The days are
/// those by which the rules go, so that what is done in time is never told of by `check`.
public struct DueDates: Sendable {
  /// What is due.
  public let items: [DueDate]

  /// What is due in a register, as it stands on a day.
  public init(_ checkup: Checkup, on day: Day) {
    var gatherer = DueDateGatherer(checkup: checkup, day: day)
    gatherer.gather()
    items = gatherer.items.enumerated().sorted { left, right in
      (left.element.day ?? .first, left.offset) < (right.element.day ?? .first, right.offset)
    }.map(\.element)
  }
}

/// Goes through the records of a register and notes what is due.
private struct DueDateGatherer {
  let checkup: Checkup
  let day: Day
  private(set) var items: [DueDate] = []
  private var record: FoundRecord?
  private var owner: String?

  init(checkup: Checkup, day: Day) {
    self.checkup = checkup
    self.day = day
  }

  mutating func gather() {
    let register = checkup.reading.register
    let underWay = register.activities.filter(\.isUnderWay)
    let inUse = Set(underWay.flatMap { $0.mentions.map(\.value) })
    for record in FoundRecord.all(in: checkup) {
      self.record = record
      owner = nil
      switch record.kind {
      case .activity: add(ProcessingActivity(record.fields), register.organisation)
      case .party: add(Party(record.fields), isInUse: inUse.contains(record.id))
      case .organisation, .vocabulary: break
      }
      addWaivers(in: record.fields)
    }
  }

  private mutating func add(
    _ kind: DueDate.Kind, on day: Day?, at span: Span, about subject: String? = nil, nl: String, en: String
  ) {
    guard let record else { return }
    items.append(
      DueDate(
        day: day, kind: kind, record: record, subject: subject, why: Wording(nl: nl, en: en), span: span,
        owner: owner))
  }

  private mutating func addWaivers(in fields: Fields) {
    if fields.table === WaiverKeys.table {
      let waiver = Record<WaiverKeys>(fields)
      guard let until = waiver.until else { return }
      let code = fields.id.isEmpty ? "-" : fields.id
      let by = waiver.by.map { SafeText.shown($0.value) } ?? "-"
      add(
        .waiverEnd, on: until.value, at: until.span, about: code, nl: "vastgelegd door \(by)",
        en: "recorded by \(by)")
      return
    }
    for inner in fields.inner { addWaivers(in: inner) }
  }
}

extension DueDateGatherer {
  private mutating func add(_ activity: ProcessingActivity, _ organisation: Organisation?) {
    owner = activity.owner?.value
    addReview(of: activity, organisation)
    if activity.isReviewed, activity.isOwn { addConsents(of: activity) }
    if let until = activity.impactAssessment?.reviewBy, !activity.hasEnded {
      add(
        .impactAssessment, on: until.value, at: until.span, nl: "die dag staat in review-by",
        en: "review-by names that day")
    }
    if activity.status?.value == .planned, let since = activity.since {
      add(.start, on: since.value, at: since.span, nl: "die dag staat in since", en: "since names that day")
    }
    addErasure(of: activity)
    if !activity.hasEnded {
      for client in activity.controllers { add(client, of: activity) }
    }
  }

  private mutating func addReview(of activity: ProcessingActivity, _ organisation: Organisation?) {
    if let due = activity.reviewsDue(by: organisation).min(by: { $0.day < $1.day }) {
      let (nl, en) = Self.reason(due)
      return add(.review, on: due.day, at: due.stated.span, nl: nl, en: en)
    }
    guard activity.isReviewed, activity.reviewed == nil,
      let span = activity.placeOfAbsence(of: \.reviewed)
    else { return }
    add(.review, on: nil, at: span, nl: "reviewed is niet ingevuld", en: "reviewed is not filled in")
  }

  private static func reason(_ due: ReviewDue) -> (nl: String, en: String) {
    if due.isNamed { return ("die dag staat in review-by", "review-by names that day") }
    let last = due.stated.value
    guard let every = due.every?.value.wording else {
      return ("een jaar na de vorige keer, \(last)", "a year after the last time, \(last)")
    }
    return ("\(every.nl) na de vorige keer, \(last)", "\(every.en) after the last time, \(last)")
  }

  private mutating func addConsents(of activity: ProcessingActivity) {
    for purpose in activity.purposes {
      guard let consent = purpose.consent, let due = consent.reviewDue(on: day, in: activity) else {
        continue
      }
      let place = (consent.reviewed ?? consent.since)?.span ?? consent.span
      add(
        .consentReview, on: due, at: place, about: purpose.id,
        nl: "twee jaar na de vorige keer, of na het begin",
        en: "two years after the last time, or after the beginning")
    }
  }

  private mutating func addErasure(of activity: ProcessingActivity) {
    guard activity.hasEnded else { return }
    if let erased = activity.erased {
      // A day that has passed tells that it was done.
      guard erased.value >= day else { return }
      return add(
        .erasure, on: erased.value, at: erased.span, nl: "die dag staat in erased",
        en: "erased names that day")
    }
    guard activity.isOwn, let ending = Ending(of: activity, on: day), let last = ending.longest?.day else {
      return
    }
    add(
      .erasure, on: last, at: ending.ended.span,
      nl: ending.isCertain
        ? "dan loopt de langste termijn af" : "dan loopt de langste termijn af die uit te rekenen is",
      en: ending.isCertain
        ? "the longest period ends then" : "the longest period that can be counted ends then")
  }

  private mutating func add(_ client: ClientController, of activity: ProcessingActivity) {
    guard client.fields["returned"] == nil, client.fields["erased"] == nil else { return }
    if !client.isOver(on: day) {
      add(client.agreement, about: client.id, isInUse: activity.isUnderWay)
    }
    guard let until = client.until else { return }
    add(
      .relationEnd, on: until.value, at: until.span, about: client.id,
      nl: "tot die dag werkt u voor `\(SafeText.shown(client.id))`",
      en: "until that day you work for `\(SafeText.shown(client.id))`")
  }

  private mutating func add(_ party: Party, isInUse: Bool) {
    guard !party.isOver(on: day) else { return }
    let isProcessor = [.processor, .subProcessor].contains(party.role?.value)
    add(party.agreement?.value.value?.record, about: nil, isInUse: isInUse && isProcessor)
    if let until = party.until {
      add(
        .relationEnd, on: until.value, at: until.span, nl: "die dag staat in until",
        en: "until names that day")
    }
    guard isInUse else { return }
    for transfer in party.transfers?.value.value?.records ?? [] {
      guard let end = transfer.endOfAdequacy(on: day), let ground = transfer.ground else { continue }
      let decision = Countries.adequacy(transfer.id, on: day)?.decision ?? ""
      add(
        .adequacyEnd, on: end, at: ground.span, about: transfer.destination,
        nl: decision.isEmpty ? "er geldt geen besluit meer" : "tot die dag geldt \(decision)",
        en: decision.isEmpty ? "no decision holds any more" : "\(decision) holds until that day")
    }
  }

  private mutating func add(_ agreement: Agreement?, about subject: String?, isInUse: Bool) {
    if let until = agreement?.until {
      add(
        .agreementEnd, on: until.value, at: until.span, about: subject, nl: "die dag staat in until",
        en: "until names that day")
    } else if isInUse, let due = agreement?.rereadingDue {
      add(
        .agreementReview, on: due.value, at: due.span, about: subject,
        nl: "drie jaar na het tekenen", en: "three years after it was signed")
    }
  }
}
