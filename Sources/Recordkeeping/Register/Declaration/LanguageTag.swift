/// The tags of languages, such as `nl`, and the names that people write in their place.
enum LanguageTag {
  /// The tag of the language whose name, in Dutch, in English or in itself, or whose tag in other letters someone wrote.
  static func meant(by word: String) -> String? {
    let written = FoldedText(word).bytes
    if let tag = tags[written] { return tag }
    let bytes = word.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0.lowercased }
    let tag = String(decoding: bytes, as: UTF8.self)
    return RecordName.isLanguage(tag) ? tag : nil
  }

  /// How a language is written.
  static let form = Wording(
    nl: "schrijf de taal met haar code van twee kleine letters, zoals nl, en, de of fr",
    en: "write the language by its code of two small letters, such as nl, en, de or fr")

  private static let tags = Dictionary(
    names.flatMap { tag, names in names.map { (FoldedText($0).bytes, tag) } },
    uniquingKeysWith: { first, _ in first })

  private static let names = [
    "nl": ["Nederlands", "Dutch", "Vlaams", "Flemish"], "en": ["Engels", "English"],
    "de": ["Duits", "German", "Deutsch"], "fr": ["Frans", "French", "fran\u{E7}ais"],
    "fy": ["Fries", "Frisian", "Frysk"], "es": ["Spaans", "Spanish"], "it": ["Italiaans", "Italian"],
    "pt": ["Portugees", "Portuguese"], "pl": ["Pools", "Polish"], "tr": ["Turks", "Turkish"],
    "ar": ["Arabisch", "Arabic"], "uk": ["Oekra\u{EF}ens", "Ukrainian"], "ro": ["Roemeens", "Romanian"],
    "bg": ["Bulgaars", "Bulgarian"], "da": ["Deens", "Danish"], "zh": ["Chinees", "Chinese"],
    "pap": ["Papiaments", "Papiamento", "Papiamentu"],
  ]
}
