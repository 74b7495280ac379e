extension TableReader {
  mutating func text(_ value: TOMLValue, _ translations: [TranslatedTable]) -> Text? {
    guard let original = value.string else { return nil }
    var translated: [String: Located<String>] = [:]
    for translation in translations {
      guard let toml = translation.toml else { continue }
      // A text with a flaw, or something that is no text, is told of; it is not missing as well.
      let words = toml.isFaulty || toml.kind != .string ? toml.string ?? original : toml.string ?? ""
      if toml.isFaulty || !words.isBlank { translated[translation.language] = Located(words, at: toml.span) }
    }
    return Text(original: original, translations: translated, language: language)
  }

  /// An address that a reader can follow: https, http, mailto, tel or a path on the own site.
  mutating func address(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard let string = value.string else { return wrongKind(value, key) }
    let address = TypedAddress(string)
    guard let fault = address.fault else { return .string(string) }
    guard let whole = address.whole else { return refuse(value, "KEY07", detail: fault) }
    return refuse(value, "KEY07", fault, key, meant: whole)
  }

  /// An address to which a reader can write.
  mutating func email(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard let string = value.string else { return wrongKind(value, key) }
    if EmailAddress.isAddress(string) { return .string(string) }
    if let bare = EmailAddress.withoutScheme(string) {
      let detail = Wording(
        nl: "`mailto:` hoort niet bij een e-mailadres", en: "`mailto:` is no part of an e-mail address")
      return refuse(value, "KEY07", detail, key, meant: bare)
    }
    return refuse(
      value, "KEY07",
      detail: Wording(
        nl: "een e-mailadres heeft één @ en geen spaties", en: "an e-mail address has one @ and no spaces"),
      help: Wording(
        nl: "schrijf één adres, bijvoorbeeld \"privacy@korenaar.example\"",
        en: "write one address, for example \"privacy@korenaar.example\""))
  }

  private mutating func refuse(
    _ value: TOMLValue, _ code: String, _ detail: Wording, _ key: KeyDeclaration, meant: String
  ) -> FieldContent {
    let text = "\"\(meant)\""
    return refuse(
      value, code, detail: detail, help: .write(key, text), suggestion: value.replaced(by: text))
  }
}
