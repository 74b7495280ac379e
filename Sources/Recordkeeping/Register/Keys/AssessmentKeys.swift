/// A test that was done and written down.
public final class AssessmentKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = AssessmentKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "balancing-test", keys.done, keys.document)

  let done = Key<Day>(
    "done", .always, .internal, law: [.gdpr("5(2)")], nl: "Wanneer het is gedaan.", en: "When it was done.")
  let document = Key<String>(
    "document", .optional, .internal, law: [.gdpr("5(2)")], nl: "Waar het staat.", en: "Where it is written.")
}
