/// What is said to somebody who used a command wrongly, each time with the way on.
struct UsageAdvice {
  private let command: CommandDescription

  init(_ command: CommandDescription) { self.command = command }

  func optionUnknown(_ option: String) -> RunError {
    let shown = SafeText.shown(option)
    let bare = String(option.drop { $0 == "-" })
    let meant =
      OptionWords.meant(by: option, in: command)
      ?? command.subcommands.first { $0.isShown && $0.name == bare }.map { "`\($0.call)`" }
    return refusal(
      unusable(shown), Wording(nl: "`\(call)` kent die optie niet", en: "`\(call)` has no such option"),
      meant.map(question) ?? seeOptions)
  }

  func valueMissing(_ option: String) -> RunError {
    let argument = argument(option)
    let values = argument?.values ?? []
    let value = values.isEmpty ? "<\(argument?.valueName ?? "")>" : values.joined(separator: "|")
    return refusal(
      unusable(SafeText.shown(option)),
      Wording(nl: "er staat geen waarde achter", en: "no value stands behind it"),
      Wording(nl: "Schrijf `\(option) \(value)`. \(see.nl)", en: "Write `\(option) \(value)`. \(see.en)"))
  }

  func valueUnexpected(_ option: String, _ value: String) -> RunError {
    refusal(
      unusable(SafeText.shown("\(option)=\(value)")),
      Wording(nl: "\(option) heeft geen waarde", en: "\(option) takes no value"),
      Wording(nl: "Schrijf alleen \(option).", en: "Write \(option) alone."))
  }

  func valueUnfit(_ option: String?, _ value: String) -> RunError {
    let argument =
      argument(option) ?? command.arguments.first { $0.kind == .positional && !$0.values.isEmpty }
    let shown = SafeText.shown(value)
    let what = option.map { name in
      Wording(nl: "kan \(shown) niet gebruiken bij \(name)", en: "cannot use \(shown) with \(name)")
    }
    let values = argument?.values ?? []
    let meant = OptionWords.meant(by: value, among: values)
    return refusal(what ?? unusable(shown), why(values, argument), meant.map(question) ?? see)
  }

  func optionsOpposed(_ first: String, _ second: String) -> RunError {
    let (first, second) = (SafeText.shown(first), SafeText.shown(second))
    return refusal(
      Wording(
        nl: "kan \(first) en \(second) niet samen gebruiken", en: "cannot use \(first) and \(second) together"
      ),
      Wording(nl: "de een sluit de ander uit", en: "the one leaves no room for the other"),
      Wording(nl: "Laat een van de twee weg.", en: "Leave out one of the two."))
  }

  func wordsUnexpected(_ words: [String]) -> RunError {
    let shown = words.map(SafeText.shown).joined(separator: " ")
    let takes = command.arguments.contains { $0.kind == .positional && $0.isShown }
    let why =
      takes
      ? Wording(nl: "`\(call)` neemt niet meer woorden", en: "`\(call)` takes no more words")
      : Wording(
        nl: "`\(call)` neemt geen woorden, alleen opties", en: "`\(call)` takes no words, only options")
    return refusal(Wording(nl: "kan \(shown) niet plaatsen", en: "cannot place \(shown)"), why, see)
  }

  func argumentMissing(_ key: String) -> RunError {
    let name = kebab(key)
    let missing =
      command.arguments.first {
        $0.names.contains("--\(name)") || $0.kind == .positional && $0.valueName == name
      }
      ?? command.arguments.first { $0.kind == .positional && !$0.isOptional }
    let shown = missing.map { $0.kind == .option ? "\($0.name) <\($0.valueName)>" : $0.name } ?? "<\(name)>"
    return refusal(notRun, Wording(nl: "\(shown) ontbreekt", en: "\(shown) is missing"), example)
  }

  var subcommandMissing: RunError {
    let names = command.subcommands.filter(\.isShown).map(\.name).filter { $0 != "help" }.joined(
      separator: ", ")
    return refusal(
      notRun,
      Wording(
        nl: "er moet een van deze woorden achter: \(names)", en: "one of these words has to follow: \(names)"),
      example)
  }
}

extension UsageAdvice {
  private var call: String { command.call }

  private func refusal(_ what: Wording, _ why: Wording, _ next: Wording) -> RunError {
    RunError(what, why: why, next: next, status: 64)
  }

  private func unusable(_ shown: String) -> Wording {
    Wording(nl: "kan \(shown) niet gebruiken", en: "cannot use \(shown)")
  }

  private var notRun: Wording {
    Wording(nl: "kan `\(call)` niet uitvoeren", en: "cannot run `\(call)`")
  }

  private func question(_ meant: String) -> Wording {
    Wording(nl: "Bedoelt u \(meant)?", en: "Did you mean \(meant)?")
  }

  private var see: Wording {
    Wording(nl: "`\(call) --help` zegt wat erbij past.", en: "`\(call) --help` says what fits.")
  }

  private var seeOptions: Wording {
    Wording(nl: "`\(call) --help` toont de opties.", en: "`\(call) --help` shows the options.")
  }

  private var example: Wording {
    guard let example = command.examples.first else { return see }
    return Wording(nl: "Bijvoorbeeld: `\(example)`.", en: "For instance: `\(example)`.")
  }

  private func argument(_ option: String?) -> ArgumentDescription? {
    option.flatMap { name in command.arguments.first { $0.names.contains(name) } }
  }

  private func why(_ values: [String], _ argument: ArgumentDescription?) -> Wording {
    if !values.isEmpty {
      let list = values.joined(separator: ", ")
      return Wording(nl: "de waarden zijn \(list)", en: "the values are \(list)")
    }
    if argument?.valueName == "day" {
      return Wording(
        nl: "een dag schrijft u als 2026-11-23, en hij moet bestaan",
        en: "a day is written as 2026-11-23, and it has to exist")
    }
    return Wording(nl: "die waarde past daar niet", en: "that value does not fit there")
  }

  /// A name in the code as it stands on the command line: `groupBy` is `group-by`.
  private func kebab(_ key: String) -> String {
    let bytes = key.utf8.flatMap { byte in
      (0x41...0x5A).contains(byte) ? [UInt8(ascii: "-"), byte.lowercased] : [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
