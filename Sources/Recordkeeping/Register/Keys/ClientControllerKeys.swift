/// A client for whom the organisation processes: the keys of `[controllers.party]` (AVG art. 30(2)).
public final class ClientControllerKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = ClientControllerKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "controllers", rows: .parties, keys.categories, keys.since, keys.until, keys.agreement,
    keys.subProcessors, keys.permitted, keys.securityMeasures, keys.returned, keys.erased)

  let categories = Key<WordList>(
    "categories", .optional, .internal, law: [.gdpr("30(2)(b)")], nl: "Welk werk u voor deze klant doet.",
    en: "Which work you do for this client.")
  let since = Key<Day>(
    "since", .optional, .internal, law: [.gdpr("30(2)")], nl: "Sinds wanneer.", en: "Since when.")
  let until = Key<Day>(
    "until", .optional, .internal, law: [.gdpr("28(3)(g)")], nl: "Tot wanneer.", en: "Until when.")
  let agreement = Key<Table<AgreementKeys>>(
    "agreement", .optional, .internal, law: [.gdpr("28(3)")], nl: "De verwerkersovereenkomst met deze klant.",
    en: "The processing agreement with this client.")
  let subProcessors = Key<Answer<WordList>>(
    "sub-processors", .optional, .internal, .parties, unknown: "REC01", law: [.gdpr("28(2)")],
    nl: "Wie u voor deze klant inschakelt.", en: "Whom you call in for this client.")
  let permitted = Key<Days>(
    "permitted", .optional, .internal, .parties, unknown: "REC01", law: [.gdpr("28(2)")],
    nl: "Voor wie de klant toestemming gaf, en wanneer.", en: "For whom the client gave permission, and when."
  )
  let securityMeasures = Key<WordList>(
    "security-measures", .optional, .internal, .vocabulary("security-measures"), law: [.gdpr("30(2)(d)")],
    nl: "De maatregelen bij deze klant, als die anders zijn.",
    en: "The measures for this client, where they differ.")
  let returned = Key<Day>(
    "returned", .optional, .internal, law: [.gdpr("28(3)(g)")],
    nl: "Wanneer u de gegevens hebt teruggegeven.", en: "When you returned the data.")
  let erased = Key<Day>(
    "erased", .optional, .internal, law: [.gdpr("28(3)(g)")], nl: "Wanneer u de gegevens hebt gewist.",
    en: "When you erased the data.")
}

/// A client for whom the organisation processes; its id is the party.
public typealias ClientController = Record<ClientControllerKeys>
