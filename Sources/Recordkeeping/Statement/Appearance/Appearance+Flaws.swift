extension Appearance {
  static func unknown(_ key: String, at span: Span, among keys: [String]) -> Flaw {
    let near = Nearest.word(to: key, among: keys)
    return Flaw(
      "TPL14", at: span,
      detail: Wording(nl: "er is geen waarde `\(key)`", en: "there is no value `\(key)`"),
      help: near.map { Wording(nl: "Bedoelt u `\($0)`?", en: "Did you mean `\($0)`?") })
  }

  static func notColour(_ span: Span) -> Flaw {
    Flaw(
      "TPL14", at: span, detail: Wording(nl: "dit is geen kleur", en: "this is no colour"),
      help: Wording(nl: "Schrijf een kleur als `\"#0b4f8a\"`.", en: "Write a colour as `\"#0b4f8a\"`."))
  }

  static func notFont(_ span: Span) -> Flaw {
    Flaw(
      "TPL14", at: span,
      detail: Wording(nl: "dit zijn geen namen van lettertypen", en: "these are no names of fonts"),
      help: Wording(
        nl: "Schrijf namen met komma's ertussen, zonder aanhalingstekens: `\"Georgia, serif\"`.",
        en: "Write names with commas between them, without quotes: `\"Georgia, serif\"`."))
  }

  static func notAnswer(_ span: Span) -> Flaw {
    Flaw(
      "TPL14", at: span, detail: Wording(nl: "dit is geen ja of nee", en: "this is no yes or no"),
      help: Wording(nl: "Schrijf `true` of `false`.", en: "Write `true` or `false`."))
  }

  static func notLevel(_ span: Span) -> Flaw {
    Flaw(
      "TPL14", at: span,
      detail: Wording(nl: "dit is geen niveau van een kop", en: "this is no level of a heading"),
      help: Wording(nl: "Schrijf een getal van 1 tot 4.", en: "Write a number from 1 to 4."))
  }

  static func tooFaint(_ pair: ContrastPair, _ contrast: Double, at span: Span) -> Flaw {
    let (found, least) = (decimal(contrast), decimal(pair.least))
    return Flaw(
      "TPL15", at: span,
      detail: Wording(
        nl: "`\(pair.front)` op `\(pair.back)` is \(found.nl) op 1, en minstens \(least.nl) op 1 is nodig",
        en: "`\(pair.front)` on `\(pair.back)` is \(found.en) to 1, and at least \(least.en) to 1 is needed"))
  }

  /// One figure behind the point, cut off, so that what is too little never looks like enough.
  private static func decimal(_ number: Double) -> Wording {
    let tenths = Int(number * 10)
    return Wording(nl: "\(tenths / 10),\(tenths % 10)", en: "\(tenths / 10).\(tenths % 10)")
  }
}
