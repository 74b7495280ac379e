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

  /// The names in the templates by which the item reaches a page: of each list one, where the page has any of them. A template
  /// without them leaves the item out. All that is said of an activity comes as one `section` or `main` where it is made already, and as `facts` and `ways` in a notice.
  var templateNames: [[String]] {
    switch self {
    case .controller: [["organisation"]]
    case .representative: [["representative"]]
    case .officer: [["officer"]]
    case .purposes: [["purpose", "section", "main", "facts"]]
    case .legalBasis: [["basis"]]
    case .legitimateInterest: [["interest"]]
    case .recipients: [["recipients"]]
    case .transfers: [["transfers"]]
    case .retention: [["term"], ["shared-terms"]]
    case .rights: [["rights", "ways"]]
    case .withdrawal: [["ways"]]
    case .complaint: [["authority"]]
    case .obligation: [["obligation"], ["shared-obligation"]]
    case .automatedDecisions: [["decisions"]]
    case .categories: [["kind"]]
    case .sources: [["source"], ["shared-source"]]
    case .furtherPurposes: [["further"]]
    case .jointControllers: [["joint-controllers"]]
    case .objection: [["objection"]]
    case .devices: [["cookies", "devices", "groups"]]
    }
  }

  /// What the item is called in a finding.
  var name: Wording {
    switch self {
    case .controller: Wording(nl: "wie verantwoordelijk is", en: "who is responsible")
    case .representative: Wording(nl: "de vertegenwoordiger in de EU", en: "the representative in the EU")
    case .officer:
      Wording(nl: "de functionaris voor gegevensbescherming", en: "the data protection officer")
    case .purposes: Wording(nl: "waarvoor u gegevens gebruikt", en: "what you use data for")
    case .legalBasis: Wording(nl: "de grondslag", en: "the legal basis")
    case .legitimateInterest: Wording(nl: "het gerechtvaardigd belang", en: "the legitimate interest")
    case .recipients: Wording(nl: "wie gegevens krijgt", en: "who gets data")
    case .transfers: Wording(nl: "de doorgifte buiten de EER", en: "the transfer outside the EEA")
    case .retention: Wording(nl: "hoe lang u gegevens bewaart", en: "how long you keep data")
    case .rights: Wording(nl: "welke rechten iemand heeft", en: "which rights people have")
    case .withdrawal: Wording(nl: "hoe iemand toestemming intrekt", en: "how people withdraw consent")
    case .complaint: Wording(nl: "waar iemand een klacht indient", en: "where people complain")
    case .obligation: Wording(nl: "of iemand gegevens moet geven", en: "whether people have to give data")
    case .automatedDecisions:
      Wording(nl: "het besluit dat een computer neemt", en: "the decision that a computer takes")
    case .categories: Wording(nl: "welke gegevens u gebruikt", en: "which data you use")
    case .sources: Wording(nl: "de bron van de gegevens", en: "the source of the data")
    case .furtherPurposes: Wording(nl: "het eerdere doel", en: "the earlier purpose")
    case .jointControllers:
      Wording(nl: "met wie u samen verantwoordelijk bent", en: "with whom you are responsible together")
    case .objection: Wording(nl: "het recht van bezwaar", en: "the right to object")
    case .devices:
      Wording(nl: "wat op een computer wordt gezet of gelezen", en: "what is stored or read on a computer")
    }
  }
}
