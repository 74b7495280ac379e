/// A finding that someone has recorded as accepted: the keys of `[waivers.CODE]`.
public final class WaiverKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = WaiverKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "waivers", rows: .codes, keys.reason, keys.by, keys.until)
  /// The key that any table may hold.
  static let waivers = Key<Rows<WaiverKeys>>(
    "waivers", .optional, .internal,
    nl: """
      Ontheffingen: bevindingen die mogen blijven, elk onder haar code: [personal-data.email.waivers.RET20]. Een \
      ontheffing geldt voor de tabel waar zij in staat en voor wat daarbinnen staat; bovenaan een bestand voor het \
      hele bestand en zijn vertalingen, behalve rijen met een eigen naam, zoals [personal-data.email]; bovenaan \
      organisation.md ook voor vocabulary.toml. Waarschuwingen, aandachtspunten en fouten van TXT en LEK laten een \
      ontheffing toe, andere fouten niet.
      """,
    en: """
      Waivers: findings that may stay, each under its code: [personal-data.email.waivers.RET20]. A waiver holds for \
      the table that it stands in and for what is inside that; at the top of a file for the whole file and its \
      translations, but for rows with a name of their own, such as [personal-data.email]; at the top of \
      organisation.md for vocabulary.toml too. Warnings, notes and errors of TXT and LEK take a waiver, other errors \
      do not.
      """)

  let reason = Key<String>(
    "reason", .always, .internal, nl: "Waarom de bevinding mag blijven.", en: "Why the finding may stay.")
  let by = Key<String>(
    "by", .always, .internal, nl: "De functie die dat vond; geen naam van een persoon.",
    en: "The function that decided so; not a person's name.")
  let until = Key<Day>(
    "until", .always, .internal, nl: "De laatste dag waarop zij geldt, hooguit een jaar verder.",
    en: "The last day on which it counts, at most a year away.")
}
