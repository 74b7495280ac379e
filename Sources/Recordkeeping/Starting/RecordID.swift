/// The id that people mean by a name they type.
public enum RecordID {
  /// The id of a record in any spelling: capitals and blanks are put right. Throws where more than that is needed, with
  /// an id to take instead.
  public static func read(_ name: String) throws(RunError) -> String {
    if let id = RecordName.idLike(name), !isLanguage(id) { return id }
    throw .noID(name, suggestion: suggested(for: name))
  }

  /// An id made of what can stand in one: accents fall off letters, other signs become hyphens.
  static func suggested(for name: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      let plain = plain(scalar)
      if let plain { bytes += plain } else if bytes.last != hyphen, !bytes.isEmpty { bytes.append(hyphen) }
    }
    bytes = Array(bytes.prefix(RecordName.limit))
    while bytes.last == hyphen { bytes.removeLast() }
    let id = String(decoding: bytes, as: UTF8.self)
    return RecordName.isID(id) && !isLanguage(id) ? id : nil
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if let letters = letters[scalar] { return Array(letters.utf8) }
    guard scalar.isASCII else { return nil }
    let byte = UInt8(truncatingIfNeeded: scalar.value).lowercased
    return byte.isSmallLetter || byte.isDigit ? [byte] : nil
  }

  /// The tag of a language, which the name of a translation ends with.
  static func isLanguage(_ id: String) -> Bool { ["nl", "en", "de", "fr"].contains(id) }

  private static let letters: [Unicode.Scalar: String] = {
    let groups = [
      "a": "àáâãäåÀÁÂÃÄÅ", "e": "èéêëÈÉÊË", "i": "ìíîïÌÍÎÏ", "o": "òóôõöøÒÓÔÕÖØ", "u": "ùúûüÙÚÛÜ", "c": "çÇ",
      "n": "ñÑ", "ss": "ß", "ij": "ĳĲ", "y": "ýÿÝ",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}

extension RunError {
  /// A name that cannot be an id: wrong use.
  static func noID(_ name: String, suggestion: String?) -> RunError {
    let shown = SafeText.shown(name)
    if let id = RecordName.idLike(name), RecordID.isLanguage(id) { return languageAsID(name) }
    return RunError(
      Wording(nl: "kan \(shown) niet als naam gebruiken", en: "cannot use \(shown) as a name"),
      why: Wording(
        nl: "een naam heeft alleen kleine letters, cijfers en streepjes, ten hoogste \(RecordName.limit)",
        en: "a name has small letters, digits and hyphens only, \(RecordName.limit) at most"),
      state: .nothingWritten,
      next: suggestion.map { Wording(nl: "Neem bijvoorbeeld \($0).", en: "Take \($0), for instance.") },
      status: 64)
  }

  /// A name by which a file would be taken for a translation: wrong use.
  static func languageAsID(_ name: String) -> RunError {
    let shown = SafeText.shown(name)
    return RunError(
      Wording(nl: "kan \(shown) niet als naam gebruiken", en: "cannot use \(shown) as a name"),
      why: Wording(
        nl: "het is de code van een taal, en daaraan herkent avgreg vertalingen, zoals nieuwsbrief.en.md",
        en: "it is the tag of a language, by which avgreg knows translations, such as nieuwsbrief.en.md"),
      state: .nothingWritten,
      next: Wording(nl: "Kies een langere naam.", en: "Choose a longer name."), status: 64)
  }
}
