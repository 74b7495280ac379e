/// The data protection impact assessment of an activity (AVG art. 35-36).
public final class ImpactAssessmentKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = ImpactAssessmentKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "impact-assessment", keys.required, keys.reason, keys.criteria, keys.authorityList, keys.done,
    keys.officerConsulted, keys.document, keys.authorityConsulted, keys.reviewBy)

  let required = Key<Bool>(
    "required", .always(by: "SEC20"), .internal, law: [.gdpr("35(1)")], nl: "Of een DPIA nodig is.",
    en: "Whether an assessment is needed.")
  let reason = Key<String>(
    "reason",
    .when(nl: "required false is", en: "required is false") {
      $0.own(ImpactAssessmentKeys.self).required?.value == false
    },
    .internal, law: [.gdpr("35")], nl: "Waarom niet.", en: "Why not.")
  let criteria = Key<WordList>(
    "criteria", .optional, .internal, .choices("impact-criteria"), law: [.gdpr("35(3)")],
    nl: "Welke van de negen kenmerken van hoog risico er zijn.",
    en: "Which of the nine marks of high risk there are.")
  let authorityList = Key<WordList>(
    "authority-list", .optional, .internal, .choices("authority-list"), law: [.gdpr("35(4)")],
    nl: "Welke soorten van de lijst van de toezichthouder er zijn.",
    en: "Which kinds of the authority's list there are.")
  let done = Key<Day>(
    "done", .optional, .internal, law: [.gdpr("35(1)")], nl: "Wanneer de DPIA is gedaan.",
    en: "When the assessment was done.")
  let officerConsulted = Key<Day>(
    "officer-consulted", .optional, .internal, law: [.gdpr("35(2)")],
    nl: "Wanneer de functionaris advies gaf.", en: "When the officer advised.")
  let document = Key<String>(
    "document", .optional, .internal, law: [.gdpr("35(7)")], nl: "Waar de DPIA ligt.",
    en: "Where the assessment lies.")
  let authorityConsulted = Key<Answer<Day>>(
    "authority-consulted", .optional, .internal, law: [.gdpr("36")],
    nl: "Wanneer u de toezichthouder vooraf om advies vroeg, of \"none\".",
    en: "When you consulted the authority beforehand, or \"none\".")
  let reviewBy = Key<Day>(
    "review-by", .optional, .internal, law: [.gdpr("35(11)")], nl: "Wanneer u de DPIA weer naloopt.",
    en: "When you review the assessment.")
}
