/// Where the proof of consent lies (AVG art. 7(1)).
public final class EvidenceKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = EvidenceKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "evidence", keys.location, keys.holds)

  let location = Key<Text>(
    "where", .always, .internal, law: [.gdpr("7(1)")],
    nl: "Waar het bewijs ligt.", en: "Where the proof lies.")
  let holds = Key<WordList>(
    "holds", .always, .internal, .choices("evidence-holds"), law: [.gdpr("7(1)")],
    nl: "Wat erin staat: person, time, text, channel.", en: "What it holds: person, time, text, channel.")
}
