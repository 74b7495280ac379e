/// What a translation holds beside the words that it translates.
public final class TranslationKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = TranslationKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration("translation", takesWaivers: false, keys.translatedFrom)

  let translatedFrom = Key<String>(
    "translated-from", .optional, .internal, law: [.gdpr("12(1)")],
    nl: """
      Bovenaan een vertaling, `<id>.<taal>.md`: het kenmerk van de teksten die zijn vertaald. Schrijf \
      translated-from = "" en `avgreg check` geeft het; veranderen die teksten later, dan zegt check dat.
      """,
    en: """
      At the head of a translation, `<id>.<language>.md`: the fingerprint of the texts that were translated. Write \
      translated-from = "" and `avgreg check` gives it; if those texts change later, check says so.
      """)

  /// What the translation was made from, however the name of its key was spelt.
  static func source(of translation: TOMLValue) -> TOMLValue? {
    let name = keys.translatedFrom.declaration.name
    return translation[name]
      ?? translation.children.first { Nearest.only(to: $0.key, among: [name]) != nil }
  }
}
