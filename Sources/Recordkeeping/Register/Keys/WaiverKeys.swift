/// A finding that someone has recorded as accepted: the keys of `[waivers.CODE]`.
public struct WaiverKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = WaiverKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration("waivers", keys, rows: .codes)
  /// The key that any table may hold.
  static let waivers = Key<Rows<WaiverKeys>>(
    "waivers", .optional, .internal,
    nl: "Bevindingen waarvan iemand heeft vastgelegd dat zij mogen blijven.",
    en: "Findings that someone has recorded as accepted.")

  let reason = Key<String>(
    "reason", .always, .internal, nl: "Waarom de bevinding mag blijven.", en: "Why the finding may stay.")
  let by = Key<String>(
    "by", .always, .internal, nl: "De functie die dat vond; geen naam van een persoon.",
    en: "The function that decided so; not a person's name.")
  let until = Key<Day>(
    "until", .always, .internal, nl: "Tot wanneer, hooguit een jaar.", en: "Until when, at most a year.")
}
