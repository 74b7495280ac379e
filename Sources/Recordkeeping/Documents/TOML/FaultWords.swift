/// What is said of one fault: what stands there, and what to do.
struct FaultWords {
  var detail: Wording?
  var help: Wording?
  var suggestion: Suggestion?

  init(_ detail: Wording? = nil, help: Wording? = nil, suggestion: Suggestion? = nil) {
    self.detail = detail
    self.help = help
    self.suggestion = suggestion
  }

  init(nl: String, en: String, help: Wording? = nil, suggestion: Suggestion? = nil) {
    self.init(Wording(nl: nl, en: en), help: help, suggestion: suggestion)
  }
}

extension FaultWords {
  static let keyInThreeQuotes = FaultWords(
    nl: "een naam staat tussen één paar aanhalingstekens, niet tussen drie",
    en: "a name stands between one pair of quotes, not three")

  static let valueMissing = FaultWords(
    nl: "hier hoort een waarde, zoals \"tekst\", 12, true of 2026-09-01",
    en: "a value is expected here, such as \"text\", 12, true or 2026-09-01")

  static func keysTooMany(_ limit: Int) -> FaultWords {
    FaultWords(
      nl: "dit is sleutel \(limit + 1); meer dan \(limit) worden niet gelezen",
      en: "this is key \(limit + 1); no more than \(limit) are read")
  }

  static func nestingTooDeep(_ limit: Int) -> FaultWords {
    FaultWords(
      nl: "dieper dan \(limit) lagen wordt niet gelezen", en: "no more than \(limit) levels are read")
  }

  static func dateImpossible(_ text: String) -> FaultWords {
    FaultWords(
      nl: "`\(text)` is geen dag of tijd die bestaat; verwacht werd zoiets als 2026-09-01",
      en: "`\(text)` is no day or time that exists; something like 2026-09-01 was expected")
  }

  static func numberWithComma(_ text: String) -> FaultWords {
    FaultWords(
      nl: "`\(text)` heeft een komma; in TOML staat daar een punt",
      en: "`\(text)` has a comma; TOML writes a full stop there")
  }

  static func escapeUnknown(_ text: String) -> FaultWords {
    FaultWords(
      nl: "`\(text)` heeft geen betekenis; een backslash schrijft u als `\\\\`",
      en: "`\(text)` has no meaning; a backslash is written as `\\\\`")
  }

  static func control(_ byte: UInt8) -> FaultWords {
    let code = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return FaultWords(
      nl: "hier staat het onzichtbare teken \(code)", en: "the invisible character \(code) stands here")
  }

  static func invisible(_ scalar: Unicode.Scalar?) -> FaultWords {
    let digits = String(scalar?.value ?? 0, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return FaultWords(
      nl: "hier staat het onzichtbare teken \(code), vaak meegekomen bij het plakken",
      en: "the invisible character \(code) stands here; it often comes along with pasted text")
  }

  static func keyTwice(_ key: String, line: Int) -> FaultWords {
    FaultWords(
      nl: "`\(key)` staat al op regel \(line)", en: "`\(key)` stands on line \(line) already")
  }

  static func keyTwiceWithoutHeading(_ key: String, line: Int) -> FaultWords {
    FaultWords(
      nl: "`\(key)` staat al op regel \(line); hoort hierboven een regel met [ ]?",
      en: "`\(key)` stands on line \(line) already; does a line with [ ] belong above?")
  }

  static func tableTwice(_ header: String, line: Int) -> FaultWords {
    FaultWords(
      nl: "`\(header)` begint al op regel \(line)", en: "`\(header)` begins on line \(line) already")
  }

  static func notATable(_ key: String, line: Int) -> FaultWords {
    FaultWords(
      nl: "`\(key)` heeft op regel \(line) al zijn inhoud gekregen; hier kan niets worden toegevoegd",
      en: "`\(key)` was given its content on line \(line); nothing can be added to it here")
  }
}
