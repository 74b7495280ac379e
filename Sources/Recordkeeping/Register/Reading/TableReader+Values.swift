extension TableReader {
  mutating func text(_ value: TOMLValue, _ translations: [TranslatedTable]) -> Text? {
    guard let original = value.string else { return nil }
    var translated: [String: Located<String>] = [:]
    for translation in translations {
      guard let toml = translation.toml, let words = toml.string, !words.isBlank else { continue }
      translated[translation.language] = Located(words, at: toml.span)
    }
    return Text(original: original, translations: translated, language: language)
  }

  mutating func number(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard let number = value.integer, number >= 0, let short = Int32(exactly: number) else {
      return wrongKind(value, key)
    }
    return .number(Int(short))
  }

  mutating func day(_ value: TOMLValue, _ key: KeyDeclaration) -> Day? {
    if value.kind == .localDate, let day = Day(value.lexeme) { return day }
    if let string = value.string, Day(string) != nil {
      _ = wrongKind(
        value, key,
        help: Wording(
          nl: "laat de aanhalingstekens weg: \(key.name) = \(string)",
          en: "leave out the quotes: \(key.name) = \(string)"))
    } else {
      _ = wrongKind(value, key)
    }
    return nil
  }

  mutating func period(_ value: TOMLValue, _ key: KeyDeclaration, instead: [String]) -> FieldContent {
    guard let string = value.string else { return wrongKind(value, key) }
    if instead.contains(string) { return .string(string) }
    if let period = Period(string) { return .period(period) }
    if ForEver.words.contains(string.lowercasedASCII), key.unknownWordCode == "RET02" {
      return refuse(value, "RET02")
    }
    let help = DutchPeriod.corrected(string).map {
      Wording(nl: "schrijf \(key.name) = \"\($0)\"", en: "write \(key.name) = \"\($0)\"")
    }
    return wrongKind(value, key, help: help)
  }

  /// An address that a reader can follow: https, http, mailto, tel or a path on the own site.
  mutating func address(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    guard let string = value.string else { return wrongKind(value, key) }
    if case .refused(let reason) = URLPolicy.verdict(on: string.utf8) {
      return refuse(value, "KEY07", detail: reason, help: wholeAddress(string, key))
    }
    return .string(string)
  }

  /// The commonest fault is an address the way people say it.
  private func wholeAddress(_ string: String, _ key: KeyDeclaration) -> Wording? {
    guard string.lowercasedASCII.utf8.starts(with: "www.".utf8) else { return nil }
    return Wording(
      nl: "schrijf: \(key.name) = \"https://\(string)\"", en: "write: \(key.name) = \"https://\(string)\"")
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
