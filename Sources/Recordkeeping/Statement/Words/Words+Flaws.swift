extension Words {
  static func malformed(_ span: Span) -> Flaw {
    Flaw(
      "TPL11", at: span,
      detail: Wording(
        nl: "leeg, of een accolade zonder `{naam}`", en: "empty, or a brace without `{name}`"),
      help: Wording(
        nl: "Schrijf tekst; tussen `{` en `}` staat een naam in kleine letters.",
        en: "Write text; between `{` and `}` stands a name in small letters."))
  }

  static func notText(_ span: Span) -> Flaw {
    Flaw("TPL11", at: span, detail: Wording(nl: "dit is geen tekst", en: "this is no text"))
  }

  static func differs(_ span: Span, from old: WordEntry) -> Flaw {
    let names = old.placeholders.sorted().map { "`{\($0)}`" }.joined(separator: ", ")
    guard !names.isEmpty else {
      return Flaw(
        "TPL11", at: span,
        detail: Wording(
          nl: "in dit woord wordt niets ingevuld", en: "nothing is filled in in this word"))
    }
    return Flaw(
      "TPL11", at: span,
      detail: Wording(
        nl: "hierin hoort \(names), en niets anders", en: "this holds \(names), and nothing else"))
  }

  func unknown(_ key: String, at span: Span) -> Flaw {
    let near = Nearest.word(to: key, among: keys)
    return Flaw(
      "TPL11", at: span,
      detail: Wording(nl: "er is geen woord `\(key)`", en: "there is no word `\(key)`"),
      help: near.map { Wording(nl: "Bedoelt u `\($0)`?", en: "Did you mean `\($0)`?") })
  }
}
