extension RunError {
  /// A file with a fault at the place that is to be changed.
  static func unreadable(_ file: SourceFile, _ flaw: Flaw?) -> RunError {
    let line = flaw.map { file.position(at: $0.span.start).line }
    let finding = flaw.flatMap { Rulebook.findings(of: [$0]).first }
    let summary =
      finding?.rule.summary ?? Wording(nl: "een regel is niet te lezen", en: "a line cannot be read")
    let help =
      finding.map(\.help)
      ?? Wording(nl: "`avgreg check` wijst de plaats aan", en: "`avgreg check` shows the place")
    let place = line.map { Wording(nl: "op regel \($0): ", en: "on line \($0): ") } ?? Wording(nl: "", en: "")
    return RunError(
      cannotChange(file),
      why: Wording(nl: place.nl + summary.nl, en: place.en + summary.en),
      state: nothingWritten,
      next: Wording(
        nl: "Herstel dat eerst: \(ended(help.nl))", en: "Mend that first: \(ended(help.en))"))
  }

  /// A text with one full stop at its end.
  private static func ended(_ text: String) -> String {
    text.utf8.last == UInt8(ascii: ".") ? text : text + "."
  }

  /// A change after which a file could no longer be read.
  static func becomesUnreadable(_ file: SourceFile, _ flaw: Flaw) -> RunError {
    let summary = Rulebook.findings(of: [flaw]).first?.rule.summary
    return RunError(
      cannotChange(file),
      why: Wording(
        nl: "het bestand zou daarna niet goed meer te lezen zijn: \(summary?.nl ?? flaw.code)",
        en: "the file could not be read well afterwards: \(summary?.en ?? flaw.code)"),
      state: nothingWritten, next: byHand(file))
  }

  /// A place that is written in a way that no change by its place can keep.
  static func unclear(_ file: SourceFile) -> RunError {
    RunError(
      cannotChange(file),
      why: Wording(
        nl: "de gegevens staan er op een manier die een programma niet veilig kan wijzigen",
        en: "the facts are written in a way that a program cannot change safely"),
      state: nothingWritten, next: byHand(file))
  }

  /// A path that leads nowhere.
  static func notThere(_ file: SourceFile, _ keys: some Collection<String>) -> RunError {
    let shown = SafeText.shown(keys.joined(separator: "."))
    return RunError(
      cannotChange(file),
      why: Wording(nl: "er staat geen \(shown) in", en: "there is no \(shown) in it"), state: nothingWritten,
      status: 64)
  }

  /// A path that is in use already.
  static func taken(_ file: SourceFile, _ keys: [String]) -> RunError {
    let shown = SafeText.shown(keys.joined(separator: "."))
    return RunError(
      cannotChange(file),
      why: Wording(nl: "\(shown) staat er al in", en: "\(shown) is in it already"), state: nothingWritten,
      next: Wording(nl: "Kies een andere naam.", en: "Choose another name."), status: 64)
  }

  /// A path through something that is no table.
  static func noTable(_ file: SourceFile, _ keys: [String]) -> RunError {
    let shown = SafeText.shown(keys.joined(separator: "."))
    return RunError(
      cannotChange(file),
      why: Wording(
        nl: "onder \(shown) kan geen sleutel staan: het is daar geen tabel",
        en: "no key can stand under \(shown): it is no table there"),
      state: nothingWritten, status: 64)
  }

  /// One table of a list under a heading of its own, which no value can take the place of.
  static func elementUnderHeading(_ file: SourceFile, _ keys: [String], _ table: TOMLValue) -> RunError {
    let path = keys.joined(separator: ".")
    let shown = SafeText.shown(path)
    let inner = SafeText.shown(table.children.first.map { "\(path).\($0.key)" } ?? path)
    return RunError(
      cannotChange(file),
      why: Wording(
        nl: "\(shown) staat daar onder een eigen kop", en: "\(shown) stands there under a heading of its own"),
      state: nothingWritten,
      next: Wording(
        nl: "Vul een sleutel erin in, zoals \(inner), of haal de tabel weg met --remove.",
        en: "Set a key inside it, such as \(inner), or take the table away with --remove."),
      status: 64)
  }

  /// A block of lines that is not of the kind asked for.
  static func noHeading(_ file: SourceFile) -> RunError {
    RunError(
      cannotChange(file),
      why: Wording(
        nl: "een nieuw blok begint met zijn kop, zoals [purposes.x]; losse regels hebben er geen",
        en: "a new block begins with its heading, such as [purposes.x]; single lines have none"),
      state: nothingWritten, status: 64)
  }

  /// No key at all.
  static func nothingNamed(_ file: SourceFile) -> RunError {
    RunError(
      cannotChange(file), why: Wording(nl: "er is geen sleutel genoemd", en: "no key was named"),
      state: nothingWritten, status: 64)
  }

  private static func cannotChange(_ file: SourceFile) -> Wording {
    let shown = SafeText.shown(file.path)
    return Wording(nl: "kan \(shown) niet wijzigen", en: "cannot change \(shown)")
  }

  static let nothingWritten = Wording(nl: "Er is niets gewijzigd.", en: "Nothing was changed.")

  private static func byHand(_ file: SourceFile) -> Wording {
    let shown = SafeText.shown(file.path)
    return Wording(
      nl: "Wijzig \(shown) met een tekstprogramma; `avgreg check` zegt daarna of het klopt.",
      en: "Change \(shown) in a text editor; `avgreg check` says afterwards whether it is right.")
  }
}
