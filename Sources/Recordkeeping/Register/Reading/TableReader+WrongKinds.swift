extension TableReader {
  mutating func wrongKind(
    _ value: TOMLValue, _ key: KeyDeclaration, help: Wording? = nil, suggestion: Suggestion? = nil
  ) -> FieldContent {
    refuse(
      value, "KEY02",
      detail: Wording(nl: "\(key.name) is \(key.form.nl)", en: "\(key.name) is \(key.form.en)"),
      help: help ?? (key.words == .nothing ? .onlyNone(key) : nil)
        ?? Wording(
          nl: "schrijf de waarde in die vorm; `avgreg explain \(key.name)` zegt wat de sleutel betekent",
          en: "write the value in that form; `avgreg explain \(key.name)` tells what the key means"),
      suggestion: suggestion)
  }

  /// The same, where what was meant is plain: then that is what counts.
  mutating func wrongKind(
    _ value: TOMLValue, _ key: KeyDeclaration, meaning text: String, _ content: FieldContent
  ) -> FieldContent {
    let before = hasLostPart
    _ = wrongKind(value, key, help: .write(key, text), suggestion: value.replaced(by: text))
    hasLostPart = before
    return content
  }

  /// A name or number that stands there without quotes: `12345678`.
  mutating func string(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    if let string = value.string { return .string(string) }
    switch value.kind {
    case .integer, .float, .localDate:
      return wrongKind(value, key, meaning: "\"\(value.lexeme)\"", .string(value.lexeme))
    default: return wrongKind(value, key)
    }
  }

  /// What was reviewed, as `avgreg review` writes it.
  mutating func fingerprint(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    if let string = value.string, ReviewFingerprint.isFingerprint(string) { return .string(string) }
    return wrongKind(
      value, key,
      help: Wording(
        nl: "laat `avgreg review` deze regel schrijven, of haal hem weg",
        en: "let `avgreg review` write this line, or take it away"))
  }

  /// A path that no repository has, or one that says something else than is meant.
  mutating func refuse(_ value: TOMLValue, _ refusal: PathPattern.Refusal) -> FieldContent {
    refuse(
      value, "KEY02", detail: refusal.why,
      help: Wording(
        nl: "schrijf het pad vanaf de hoofdmap van de repository, zoals \"src/checkout/**\"",
        en: "write the path from the root of the repository, such as \"src/checkout/**\""),
      suggestion: refusal.meant.map { value.replaced(by: "\"\($0)\"") })
  }

  mutating func flag(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    if let flag = value.boolean { return .flag(flag) }
    switch (value.string ?? value.lexeme).lowercasedASCII {
    case "ja", "yes", "true", "waar", "1": return wrongKind(value, key, meaning: "true", .flag(true))
    case "nee", "no", "false", "onwaar", "0": return wrongKind(value, key, meaning: "false", .flag(false))
    default: return wrongKind(value, key)
    }
  }

  mutating func number(_ value: TOMLValue, _ key: KeyDeclaration) -> FieldContent {
    if let number = value.integer, number >= 0, let short = Int32(exactly: number) {
      return .number(Int(short))
    }
    if let string = value.string, let short = Int32(string), short >= 0 {
      return wrongKind(value, key, meaning: "\(short)", .number(Int(short)))
    }
    return wrongKind(value, key)
  }

  mutating func day(_ value: TOMLValue, _ key: KeyDeclaration) -> Day? {
    if value.kind == .localDate, let day = Day(value.lexeme) { return day }
    guard let string = value.string else {
      _ = wrongKind(value, key)
      return nil
    }
    let bytes = Array(string.utf8)
    let written = WrittenDate.read(bytes, bytes.indices)
    let text = Day(string) != nil ? string : written.flatMap { $0.otherReading == nil ? $0.inOrder : nil }
    guard let text, let day = Day(text) else {
      _ = wrongKind(value, key)
      return nil
    }
    _ = wrongKind(value, key, meaning: text, .day(day))
    return day
  }

  mutating func period(_ value: TOMLValue, _ key: KeyDeclaration, instead: [String]) -> FieldContent {
    guard let string = value.string else { return wrongKind(value, key) }
    if instead.contains(string) { return .string(string) }
    if let period = Period(string) { return .period(period) }
    if ForEver.words.contains(string.lowercasedASCII), key.unknownWordCode == "RET02" {
      return refuse(value, "RET02")
    }
    if let text = DutchPeriod.corrected(string), let period = Period(text) {
      return wrongKind(value, key, meaning: "\"\(text)\"", .period(period))
    }
    if let word = instead.first(where: { $0 == string.lowercasedASCII })
      ?? Nearest.only(to: string, among: instead)
    {
      return wrongKind(value, key, meaning: "\"\(word)\"", .string(word))
    }
    return wrongKind(value, key)
  }
}

extension Wording {
  /// What to write at a key to which `none` is the only answer.
  static func onlyNone(_ key: KeyDeclaration) -> Wording {
    Wording(
      nl: "schrijf \(key.name) = \"none\", of haal deze regel weg: wat er is, staat bij de activiteiten",
      en: "write \(key.name) = \"none\", or take this line away: what there is stands with the activities")
  }
}
