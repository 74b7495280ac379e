/// A term of law or practice beside the one that a row of the register states.
struct NamedTerm {
  /// The term of law or practice.
  let term: RetentionTerm
  private let record: Retention
  private let period: Period
  private let order: MomentOrder
  private let moments: Vocabulary

  /// The term that a row names; nil where it names none, or one that is no length of time.
  init?(_ visit: Visit<RetentionKeys>) {
    let register = visit.context.register
    guard let id = visit.record.term?.value.id, let term = register.retentionTerm(id) else { return nil }
    self.init(term, for: term.period, beside: visit.record, in: register)
  }

  /// A term that a row does not name itself, or with another period than its usual one.
  init?(_ term: RetentionTerm, for period: Period?, beside record: Retention, in register: Register) {
    guard let period else { return nil }
    self.term = term
    self.record = record
    self.period = period
    moments = register.vocabularies["moments"] ?? .moments
    let start = record.start?.value.id
    let isOther = start.map(term.otherStarts.contains) ?? false
    order = isOther ? .open : MomentOrder(register: start, law: term.start, among: moments)
  }

  /// Whether its source was checked; a register's own terms its writer vouches for.
  var isVerified: Bool { term.isVerified || RetentionTerm[term.id] == nil }

  /// Where the register keeps data for less long than the law asks: at the length, or at the moment where that alone
  /// makes the difference.
  func placeTooShort(severity: Severity? = nil) -> Place? {
    guard term.kind.isMinimum, let length = record.length else { return nil }
    let comparison = comparison(Lapse(length.value))
    guard comparison.endsBefore else { return nil }
    let detail = detail(nl: "ten minste", en: "at least")
    guard comparison.isMatterOfStart, let start = record.start, let lawful = term.start else {
      return Place(length.span, detail: detail, severity: severity)
    }
    return Place(
      start.span, detail: counting(from: start.value.id, detail),
      help: Wording(
        nl: "tel vanaf het moment dat de wet noemt: start = \"\(lawful)\"",
        en: "count from the moment that the law names: start = \"\(lawful)\""),
      severity: severity)
  }

  /// Where the register keeps data for longer than the law allows; the time to erase them counts too.
  var placeTooLong: Place? {
    guard term.kind.isMaximum else { return nil }
    let detail = detail(nl: "ten hoogste", en: "at most")
    if let period = record.period, period.value == .permanent {
      // Without a ground for it, RET02 tells of the same words.
      return record.hasGroundForEver ? Place(period.span, detail: detail) : nil
    }
    guard let length = record.length else { return nil }
    let erasure = record.period == nil ? nil : record.erasedWithin
    let own = Lapse(length.value) + (erasure.map { Lapse($0.value) } ?? Lapse())
    return comparison(own).endsAfter ? Place(length.span, detail: detail) : nil
  }

  /// Where the register keeps data for longer than is usual.
  var placeLonger: Place? {
    guard term.kind == .guide, let length = record.length, comparison(Lapse(length.value)).isLonger else {
      return nil
    }
    return Place(length.span, detail: detail(nl: "gewoonlijk hooguit", en: "usually at most"))
  }

  /// What the term says: `fiscal`: at least 7 years after the end of the financial year (AWR art. 52(4)).
  func detail(nl: String, en: String) -> Wording {
    let sources = term.sources.isEmpty ? "" : " (\(term.sources.joined(separator: ", ")))"
    let moment = term.start.flatMap { moments[$0]?.wording }
    let after = Wording(nl: moment.map { " na \($0.nl)" } ?? "", en: moment.map { " after \($0.en)" } ?? "")
    return Wording(
      nl: "`\(term.id)`: \(nl) \(period.wording.nl)\(after.nl)\(sources)",
      en: "`\(term.id)`: \(en) \(period.wording.en)\(after.en)\(sources)")
  }

  private func comparison(_ own: Lapse) -> TermComparison {
    TermComparison(own: own, lawful: Lapse(period), order: order)
  }

  private func counting(from moment: String, _ detail: Wording) -> Wording {
    guard let words = moments[moment]?.wording else { return detail }
    return Wording(
      nl: "\(detail.nl); u telt al vanaf \(words.nl)", en: "\(detail.en); you count from \(words.en) already")
  }
}
