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
      return Place(
        length.span, detail: detail, help: isVerified ? helpTooShort : nil, provisions: provisions,
        severity: severity)
    }
    return Place(
      start.span, detail: counting(from: start.value.id, detail),
      help: Wording(
        nl: "tel vanaf het moment dat de wet noemt: start = \"\(lawful)\"",
        en: "count from the moment that the law names: start = \"\(lawful)\""),
      provisions: provisions, severity: severity)
  }

  /// Where the register keeps data for longer than the law allows; the time to erase them counts too.
  var placeTooLong: Place? {
    guard term.kind.isMaximum else { return nil }
    let detail = detail(nl: "ten hoogste", en: "at most")
    if let period = record.period, period.value == .permanent {
      // Without a ground for it, RET02 tells of the same words.
      return record.hasGroundForEver ? placeAboveMaximum(period.span, detail) : nil
    }
    guard let length = record.length else { return nil }
    let erasure = record.period == nil ? nil : record.erasedWithin
    let own = Lapse(length.value) + (erasure.map { Lapse($0.value) } ?? Lapse())
    return comparison(own).endsAfter ? placeAboveMaximum(length.span, detail) : nil
  }

  private var helpTooShort: Wording {
    guard record.fields["term"] != nil else {
      return Wording(
        nl: "zijn dit zulke stukken, schrijf dan \(cure), term = \"\(term.id)\"; laat het anders zo",
        en: "if these are such documents, write \(cure), term = \"\(term.id)\"; otherwise leave it as it is")
    }
    return Wording(
      nl:
        "noem ten minste de termijn van de wet: \(cure); of haal `term` weg als dit niet zulke stukken zijn",
      en: "name at least the period of the law: \(cure); or leave out `term` if these are no such documents")
  }

  private func placeAboveMaximum(_ span: Span, _ detail: Wording) -> Place {
    let isErasedLater = record.period != nil && record.erasedWithin != nil
    let help = Wording(
      nl: "noem hooguit de termijn van de wet: \(cure)\(isErasedLater ? ", zonder erased-within" : "")",
      en: "name at most the period of the law: \(cure)\(isErasedLater ? ", without erased-within" : "")")
    return Place(span, detail: detail, help: isVerified ? help : nil, provisions: provisions)
  }

  /// What to write instead: the law's own period, and its moment where the period alone would not do.
  private var cure: String {
    let comparison = comparison(Lapse(period))
    let fits = !(term.kind.isMinimum && comparison.endsBefore || term.kind.isMaximum && comparison.endsAfter)
    let start = fits ? "" : term.start.map { ", start = \"\($0)\"" } ?? ""
    return "period = \"\(period)\"\(start)"
  }

  /// The law that names the term; the rule's own where that was not read.
  private var provisions: [Provision]? {
    isVerified ? term.sources.map(Provision.init(citation:)) + [.gdpr("5(1)(e)")] : nil
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
