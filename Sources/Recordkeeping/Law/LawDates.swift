/// The days that bound the law data, and the numbers in the law that change.
public enum LawDates {
  /// The first day for which the data give an answer.
  public static let from = day("law-from") ?? .first
  /// The day up to which the state of the law was followed.
  public static let date = day("law-date") ?? .first

  /// The number of persons employed below which GDPR 30(5) can free an organisation from the record.
  public static func recordThreshold(on day: Day) -> Int? {
    fact("record-threshold", on: day)?["persons"]?.integer.map { Int($0) }
  }

  /// What children can do alone on a day.
  public static func childAges(on day: Day) -> ChildAges? {
    guard let fact = fact("children", on: day), let consent = fact["consent-age"]?.integer,
      let lowest = fact["lowest-consent-age"]?.integer, let withdrawal = fact["withdrawal-age"]?.integer,
      let rights = fact["rights-age"]?.integer
    else { return nil }
    return ChildAges(
      consent: Int(consent), lowestConsent: Int(lowest), withdrawal: Int(withdrawal), rights: Int(rights))
  }

  /// Within how long after becoming aware of it a breach is reported to the authority, GDPR 33(1).
  public static func breachReport(on day: Day) -> Period? { period("breach-report", "within", on: day) }

  /// Within how long a data subject's request is answered, GDPR 12(3).
  public static func requestAnswer(on day: Day) -> Period? { period("request-answer", "within", on: day) }

  /// By how much the time to answer a request can be extended, GDPR 12(3).
  public static func requestExtension(on day: Day) -> Period? {
    period("request-answer", "extension", on: day)
  }

  /// Whether a transfer on standard clauses or binding corporate rules asks for an assessment of the country, C-311/18.
  public static func asksTransferAssessment(on day: Day) -> Bool {
    fact("transfer-assessment", on: day) != nil
  }

  private static let root = LawFile.document(PackageResources.law_toml).root

  private static func day(_ key: String) -> Day? { root[key].flatMap { Day($0.lexeme) } }

  private static func fact(_ name: String, on day: Day) -> TOMLValue? {
    root[name]?.children.first { Validity($0)?.contains(day) ?? false }
  }

  private static func period(_ name: String, _ key: String, on day: Day) -> Period? {
    fact(name, on: day)?[key]?.string.flatMap { Period($0) }
  }
}
