/// Why people are not informed of an activity (AVG art. 13(4), 14(5)).
public final class InformationExemptionKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = InformationExemptionKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "information-exemption", keys.ground, keys.law, keys.reason)

  let ground = Key<Word>(
    "ground", .always, .internal, .choices("information-exemption"), law: [.gdpr("13(4)"), .gdpr("14(5)")],
    nl: "De grond in de wet.", en: "The ground in law.")
  let law = Key<WordList>(
    "law", .always, .internal, law: [.gdpr("14(5)")], nl: "De wet en het artikel.", en: "The act and article."
  )
  let reason = Key<String>(
    "reason", .always, .internal, law: [.gdpr("5(2)")], nl: "Waarom die hier geldt.",
    en: "Why it applies here.")
}
