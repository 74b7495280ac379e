/// A transfer that rests on nothing else (AVG art. 49(1), second subparagraph).
public final class LastResortKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = LastResortKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "last-resort", keys.interest, keys.assessment, keys.authorityInformed, keys.personsInformed)

  let interest = Key<Text>(
    "interest", .always, .public, law: [.gdpr("49(1)")], nl: "Het dwingende belang.",
    en: "The compelling interest.")
  let assessment = Key<String>(
    "assessment", .always, .internal, law: [.gdpr("49(6)")], nl: "Waar de beoordeling ligt.",
    en: "Where the assessment lies.")
  let authorityInformed = Key<Day>(
    "authority-informed", .always, .internal, law: [.gdpr("49(1)")],
    nl: "Wanneer de toezichthouder het hoorde.", en: "When the authority was told.")
  let personsInformed = Key<Day>(
    "persons-informed", .always, .internal, law: [.gdpr("49(1)")],
    nl: "Wanneer de mensen het hoorden.", en: "When the people were told.")
}
