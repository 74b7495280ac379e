/// Where a law arranges people's rights otherwise (AVG art. 23).
public final class RightsLimitKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = RightsLimitKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "rights-limits", keys.text, keys.law)

  let text = Key<Text>(
    "text", .always, .public, law: [.gdpr("23")], nl: "Wat er voor iemand anders is.",
    en: "What is different for people.")
  let law = Key<WordList>(
    "law", .always, .public, law: [.gdpr("23")], nl: "De wet die dat regelt.", en: "The act that arranges it."
  )
}
