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
    guard case .refused(let reason) = URLPolicy.verdict(on: string.utf8) else { return .string(string) }
    guard let whole = wholeAddress(string) else { return refuse(value, "KEY07", detail: reason) }
    return refuse(
      value, "KEY07", detail: reason, help: .write(key, "\"\(whole)\""),
      suggestion: value.replaced(by: "\"\(whole)\""))
  }

  /// The commonest fault is an address the way people say it.
  private func wholeAddress(_ string: String) -> String? {
    guard string.lowercasedASCII.utf8.starts(with: "www.".utf8) else { return nil }
    let whole = "https://\(string)"
    if case .refused = URLPolicy.verdict(on: whole.utf8) { return nil }
    return whole
  }

  /// An address to which a reader can write.
  mutating func email(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard let string = value.string else { return wrongKind(value, key) }
    if EmailAddress.isAddress(string) { return .string(string) }
    return refuse(
      value, "KEY07",
      detail: Wording(
        nl: "een e-mailadres heeft één @ en geen spaties", en: "an e-mail address has one @ and no spaces"),
      help: Wording(
        nl: "schrijf één adres, bijvoorbeeld \"privacy@korenaar.example\"",
        en: "write one address, for example \"privacy@korenaar.example\""))
  }
}
