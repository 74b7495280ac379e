/// How long data are kept (AVG art. 13(2)(a), 30(1)(f)).
public final class RetentionKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = RetentionKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "retention", keys.period, keys.start, keys.criteria, keys.erasedWithin, keys.purposes,
    keys.dataSubjects, keys.term, keys.law, keys.selectionList, keys.reason)

  let period = Key<RetentionPeriod>(
    "period",
    .when(
      nl: "er geen criteria en geen erased-within zijn", en: "there are no criteria and no erased-within",
      by: "RET01"),
    .public, unknown: "RET02", law: [.gdpr("13(2)(a)")],
    nl: "De termijn, \"7 years\", of \"permanent\" waar een archiefwet dat eist.",
    en: "The period, \"7 years\", or \"permanent\" where an archives act demands it.")
  let start = Key<Word>(
    "start",
    .wanted(nl: "er een termijn is", en: "there is a period", by: "RET21"), .public, .vocabulary("moments"),
    law: [.gdpr("5(1)(e)")],
    nl: "Het moment vanaf wanneer de termijn telt.", en: "The moment from which the period counts.")
  let criteria = Key<Text>(
    "criteria", .when(nl: "er geen termijn te noemen is", en: "no period can be named", by: "RET01"), .public,
    law: [.gdpr("13(2)(a)")],
    nl: "Waaraan u afmeet hoe lang u het bewaart.", en: "By what you decide how long you keep it.")
  let erasedWithin = Key<Period>(
    "erased-within",
    .when(
      nl: "de start intrekken of bezwaar is, zonder termijn",
      en: "the start is withdrawal or objection, without a period", by: "RET01"),
    .public, law: [.gdpr("17(1)"), .gdpr("12(3)")],
    nl: "Binnen hoeveel tijd het daarna weg is.", en: "Within what time it is gone after that.")
  let purposes = Key<WordList>(
    "purposes", .optional, .public, .purposes, unknown: "ORG07", law: [.gdpr("5(1)(e)")],
    nl: "Voor welke doelen deze termijn geldt.", en: "For which purposes this period holds.")
  let dataSubjects = Key<WordList>(
    "data-subjects", .optional, .public, .vocabulary("data-subjects"), law: [.gdpr("5(1)(e)")],
    nl: "Voor welke groepen deze termijn geldt.", en: "For which groups this period holds.")
  let term = Key<Word>(
    "term", .optional, .internal, .vocabulary("retention-terms"),
    nl: "De wettelijke of gebruikelijke termijn die u volgt.",
    en: "The statutory or usual term that you follow.")
  let law = Key<WordList>(
    "law", .when(nl: "u het voor altijd bewaart", en: "you keep it for ever", by: "RET02"), .public,
    law: [.gdpr("13(2)(a)")],
    nl: "De wet die de termijn noemt.", en: "The act that names the period.")
  let selectionList = Key<Table<SelectionListKeys>>(
    "selection-list",
    .wanted(nl: "u een overheid bent", en: "you are a public body") {
      $0.organisation?.kind?.value == .publicBody
    }, .public, law: [.other("Archiefwet 1995")],
    nl: "De selectielijst en het resultaat, bij een overheid.",
    en: "The selection list and result, for a public body.")
  let reason = Key<String>(
    "reason", .optional, .internal, law: [.gdpr("5(2)")],
    nl: "Waarom deze termijn nodig is.", en: "Why this period is needed.")
}

/// A term for which data are kept.
public typealias Retention = Record<RetentionKeys>
