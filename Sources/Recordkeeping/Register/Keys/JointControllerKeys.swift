/// The arrangement with a joint controller: the keys of `[joint-controllers.party]` (AVG art. 26).
public final class JointControllerKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = JointControllerKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "joint-controllers", rows: .parties, keys.signed, keys.document, keys.essence, keys.contactPoint)

  let signed = Key<Day>(
    "signed", .always(by: "REC05"), .internal, law: [.gdpr("26(1)")],
    nl: "Wanneer de regeling is vastgelegd.",
    en: "When the arrangement was made.")
  let document = Key<String>(
    "document", .optional, .internal, law: [.gdpr("26(1)")], nl: "Waar de regeling ligt.",
    en: "Where the arrangement lies.")
  let essence = Key<Text>(
    "essence", .always, .public, law: [.gdpr("26(2)")],
    nl: "Het belangrijkste uit de regeling, voor de lezer.",
    en: "The essence of the arrangement, for the reader.")
  let contactPoint = Key<Text>(
    "contact-point", .optional, .public, law: [.gdpr("26(1)")], nl: "Bij wie iemand terechtkan.",
    en: "Whom people can turn to.")
}

/// The arrangement with one joint controller; its id is the party.
public typealias JointController = Record<JointControllerKeys>
