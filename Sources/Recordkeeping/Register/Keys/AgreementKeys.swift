/// A processing agreement (AVG art. 28(3)).
public final class AgreementKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = AgreementKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "agreement", keys.signed, keys.until, keys.document, keys.contains, keys.subProcessing)

  let signed = Key<Day>(
    "signed", .always, .internal, law: [.gdpr("28(9)")], nl: "Wanneer de overeenkomst is getekend.",
    en: "When the agreement was signed.")
  let until = Key<Day>(
    "until", .optional, .internal, law: [.gdpr("28(3)")], nl: "Tot wanneer zij loopt.",
    en: "Until when it runs.")
  let document = Key<String>(
    "document", .wanted, .internal, law: [.gdpr("28(9)")], nl: "Waar de overeenkomst ligt.",
    en: "Where the agreement lies.")
  let contains = Key<WordList>(
    "contains", .optional, .internal, .choices("agreement-contains"), law: [.gdpr("28(3)")],
    nl: "Welke punten van artikel 28 lid 3 erin staan: a tot en met h.",
    en: "Which points of Article 28(3) it has: a to h.")
  let subProcessing = Key<Answer<Word>>(
    "sub-processing", .optional, .internal, .choices("sub-processing"), law: [.gdpr("28(2)")],
    nl: "Of de verwerker anderen mag inschakelen: none, specific of general.",
    en: "Whether the processor may call in others: none, specific or general.")
}

/// A processing agreement.
public typealias Agreement = Record<AgreementKeys>
