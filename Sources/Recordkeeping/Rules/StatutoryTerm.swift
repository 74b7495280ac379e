/// The term of an act that a row of the register names, beside the row's own.
struct StatutoryTerm {
  /// How long the act says.
  let period: Period
  private let term: RetentionTerm
  private let start: String?
  private let moment: Wording?

  /// The term that a row names, where it binds in one of these ways and its text was checked; a register's own terms
  /// its writer vouches for.
  init?(_ visit: Visit<RetentionKeys>, _ kinds: Set<RetentionTerm.Kind>) {
    let register = visit.context.register
    guard let id = visit.record.term?.value.id, let term = register.retentionTerm(id),
      kinds.contains(term.kind),
      term.isVerified || RetentionTerm[id] == nil, let period = term.period
    else { return nil }
    self.term = term
    self.period = period
    start = visit.record.start?.value.id
    moment = term.start.flatMap(register.moment)
  }

  /// Whether the register counts from long after the act does, so that a shorter period can be enough.
  var startsLater: Bool { start == "archive-transfer" && term.start != start }

  /// Whether the register may count from before the act does, so that a longer period can be right.
  var mayStartEarlier: Bool {
    guard let start, let lawful = term.start else { return false }
    return start != lawful && !Self.earliest.contains(lawful)
  }

  /// Nothing happens to data before these.
  private static let earliest: Set<String> = ["creation", "collection", "recording"]

  /// What the act says: `fiscal`: at least 7 years after the end of the financial year (AWR art. 52(4)).
  func detail(nl: String, en: String) -> Wording {
    let sources = term.sources.isEmpty ? "" : " (\(term.sources.joined(separator: ", ")))"
    let after = Wording(nl: moment.map { " na \($0.nl)" } ?? "", en: moment.map { " after \($0.en)" } ?? "")
    return Wording(
      nl: "`\(term.id)`: \(nl) \(period.wording.nl)\(after.nl)\(sources)",
      en: "`\(term.id)`: \(en) \(period.wording.en)\(after.en)\(sources)")
  }
}
