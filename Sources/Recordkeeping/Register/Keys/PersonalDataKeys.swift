/// A kind of data: the keys of `[personal-data.x]`.
public final class PersonalDataKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = PersonalDataKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "personal-data", keys.category, keys.purposes, keys.dataSubjects, keys.recipients, keys.source,
    keys.publiclyAccessible, keys.required, keys.consequence, keys.exception, keys.consent,
    keys.law, keys.retention)

  let category = Key<Word>(
    "category",
    .when(
      nl: "de naam van de tabel geen soort uit de lijst is", en: "the table's name is no kind of the list"
    ) {
      !$0.isKnown($0.fields.id, in: "data-categories")
    }, .public, .vocabulary("data-categories"), law: [.gdpr("14(1)(d)"), .gdpr("30(1)(c)")],
    nl: "Het soort gegeven, als de naam van de tabel dat niet al zegt.",
    en: "The kind of data, where the table's name does not say it.")
  let purposes = Key<WordList>(
    "purposes",
    .when(nl: "de activiteit meer dan één doel heeft", en: "the activity has more than one purpose") {
      ($0.activity?.purposes.count ?? 0) > 1
    }, .public, .purposes, unknown: "ORG07", law: [.gdpr("5(1)(b)-(c)")],
    nl: "Voor welke doelen u dit gegeven gebruikt.", en: "For which purposes you use these data.")
  let dataSubjects = Key<WordList>(
    "data-subjects", .optional, .public, .vocabulary("data-subjects"), law: [.gdpr("30(1)(c)")],
    nl: "Van welke groepen, als dat niet alle groepen van de activiteit zijn.",
    en: "About which groups, where not all groups of the activity.")
  let recipients = Key<Answer<WordList>>(
    "recipients", .optional, .public, .parties, unknown: "REC01", law: [.gdpr("30(1)(d)")],
    nl: "Wie dit gegeven krijgt, als dat niet alle ontvangers van de activiteit zijn.",
    en: "Who gets these data, where not all recipients of the activity.")
  let source = Key<WordList>(
    "source", .always(by: "ENT05"), .public, .sources, unknown: "ENT05", law: [.gdpr("14(2)(f)")],
    nl: "Van wie u het hebt: data-subject, observed, derived, een groep, een partij of public-register.",
    en: "From whom you have it: data-subject, observed, derived, a group, a party or public-register.")
  let publiclyAccessible = Key<Bool>(
    "publicly-accessible",
    .when(nl: "u het van een ander hebt", en: "you have it from someone else") {
      $0.own(PersonalDataKeys.self).hasIndirectSource
    }, .public, law: [.gdpr("14(2)(f)")],
    nl: "Of die bron voor iedereen open is.", en: "Whether that source is open to everyone.")
  let required = Key<Obligation>(
    "required",
    .when(nl: "de persoon het zelf geeft", en: "people give it themselves") {
      // BAS08 tells of rows of a purpose for which none says it.
      let row = $0.own(PersonalDataKeys.self)
      return row.isGivenByPerson && !($0.activity?.lacksNecessity(row) ?? false)
    }, .public, law: [.gdpr("13(2)(e)")],
    nl: "Of iemand het moet geven, en waarom.", en: "Whether people have to give it, and why.")
  let consequence = Key<Text>(
    "consequence",
    .when(nl: "het verplicht of nodig is", en: "it is required or needed") {
      let row = $0.own(PersonalDataKeys.self)
      return row.required.map { $0.value != .optional } ?? false
    }, .public, law: [.gdpr("13(2)(e)")],
    nl: "Wat er gebeurt als iemand het niet geeft.", en: "What happens when people do not give it.")
  let exception = Key<Word>(
    "exception",
    .when(
      nl: "het bijzondere of strafrechtelijke gegevens zijn", en: "they are special or criminal data",
      by: "SPC01", "SPC04"),
    .public, .choices("exception", or: "criminal-ground"), law: [.gdpr("9(2)"), .gdpr("10")],
    nl: "De uitzondering waarom u deze gevoelige gegevens mag gebruiken.",
    en: "The exception by which you may use these sensitive data.")
  let consent = Key<Word>(
    "consent",
    .when(
      nl: "de uitzondering explicit-consent is", en: "the exception is explicit-consent",
      .is("exception", "explicit-consent"), by: "SPC03"), .internal, .purposes, unknown: "ORG07",
    law: [.gdpr("9(2)(a)")],
    nl: "Het doel waarbij de uitdrukkelijke toestemming staat.",
    en: "The purpose that holds the explicit consent.")
  let law = Key<WordList>(
    "law",
    .when(
      nl: "de uitzondering of het nummer een wet vraagt", en: "the exception or number needs a law",
      by: "SPC02", "SPC04", "SPC06"),
    .public, law: [.uavg("22"), .uavg("46")],
    nl: "De wet en het artikel die het gebruik toestaan.", en: "The act and article that allow its use.")
  let retention = Key<TableList<RetentionKeys>>(
    "retention",
    .when(
      nl: "de activiteit er geen voor al haar rijen heeft", en: "the activity has none for all its rows",
      by: "RET01"),
    .public, law: [.gdpr("13(2)(a)"), .gdpr("30(1)(f)")],
    nl: "Hoe lang u het bewaart, en vanaf wanneer dat telt.",
    en: "How long you keep it, and from when that counts.")
}

/// A kind of personal data in an activity.
public typealias PersonalData = Record<PersonalDataKeys>
