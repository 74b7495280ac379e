/// A thing that a statement has to say when its condition holds (AVG art. 12-14, 21, 26; Tw art. 11.7a).
public enum StatementItem: String, CaseIterable, Sendable {
  case controller = "S01"
  case representative = "S02"
  case officer = "S03"
  case purposes = "S04"
  case legalBasis = "S05"
  case legitimateInterest = "S06"
  case recipients = "S07"
  case transfers = "S08"
  case retention = "S09"
  case rights = "S10"
  case withdrawal = "S11"
  case complaint = "S12"
  case obligation = "S13"
  case automatedDecisions = "S14"
  case categories = "S15"
  case sources = "S16"
  case furtherPurposes = "S17"
  case jointControllers = "S18"
  case objection = "S19"
  case devices = "S20"

  /// Where the demand comes from: the article of 13 first, then that of 14 or another.
  public var provisions: [Provision] {
    switch self {
    case .controller, .representative: [.gdpr("13(1)(a)"), .gdpr("14(1)(a)")]
    case .officer: [.gdpr("13(1)(b)"), .gdpr("14(1)(b)")]
    case .purposes, .legalBasis: [.gdpr("13(1)(c)"), .gdpr("14(1)(c)")]
    case .legitimateInterest: [.gdpr("13(1)(d)"), .gdpr("14(2)(b)")]
    case .recipients: [.gdpr("13(1)(e)"), .gdpr("14(1)(e)")]
    case .transfers: [.gdpr("13(1)(f)"), .gdpr("14(1)(f)")]
    case .retention: [.gdpr("13(2)(a)"), .gdpr("14(2)(a)")]
    case .rights: [.gdpr("13(2)(b)"), .gdpr("14(2)(c)")]
    case .withdrawal: [.gdpr("13(2)(c)"), .gdpr("14(2)(d)")]
    case .complaint: [.gdpr("13(2)(d)"), .gdpr("14(2)(e)")]
    case .obligation: [.gdpr("13(2)(e)")]
    case .automatedDecisions: [.gdpr("13(2)(f)"), .gdpr("14(2)(g)")]
    case .categories: [.gdpr("14(1)(d)")]
    case .sources: [.gdpr("14(2)(f)")]
    case .furtherPurposes: [.gdpr("13(3)"), .gdpr("14(4)")]
    case .jointControllers: [.gdpr("26(2)")]
    case .objection: [.gdpr("21(4)")]
    case .devices: [.telecommunications("11.7a(1)(a)")]
    }
  }

  /// The name in the template by which the item reaches the page: a template without it leaves the item out.
  public var templateName: String {
    switch self {
    case .controller: "organisation"
    case .representative: "representative"
    case .officer: "officer"
    case .purposes: "purpose"
    case .legalBasis: "basis"
    case .legitimateInterest: "interest"
    case .recipients: "recipients"
    case .transfers: "transfers"
    case .retention: "term"
    case .rights: "rights"
    case .withdrawal: "withdrawal"
    case .complaint: "authority"
    case .obligation: "obligation"
    case .automatedDecisions: "decisions"
    case .categories: "kind"
    case .sources: "source"
    case .furtherPurposes: "further"
    case .jointControllers: "joint-controllers"
    case .objection: "objection"
    case .devices: "cookies"
    }
  }
}
