import ArgumentParser
import Recordkeeping

/// The options of every command that looks something up.
struct LookupOptions: ParsableArguments {
  @OptionGroup var register: RegisterOption

  @Option(
    help: ArgumentHelp("The day for which to answer, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  @OptionGroup var moment: AtOption

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  @OptionGroup var speech: LanguageOption

  /// The registers to look in, read and checked for the day.
  func source() throws(RunError) -> LookupSource {
    let loaded = try moment.load(register.find(), on: on, speech)
    return LookupSource(loaded.checkups, faults: loaded.faults, on: loaded.day)
  }

  /// How to write for people: in the width of the terminal, if there is one.
  func style(for source: LookupSource) -> AnswerStyle {
    AnswerStyle(
      language: speech.language(for: source.checkups), palette: Palette(isColoured: color.isColoured),
      columns: min(Environment.columns ?? 80, 120))
  }

  /// Prints an answer, and leaves with 2 where not everything could be read.
  func finish(_ answer: String, of source: LookupSource) throws {
    try CheckedOutput.standard.write(answer)
    try CheckedOutput.standard.finish()
    let language = speech.language(for: source.checkups)
    if let past = Summary(language: language).past(source.checkups) {
      try CheckedOutput.error.tell(past)
    }
    for fault in source.faults { try CheckedOutput.error.tell(fault.message(in: language)) }
    try Outcome.tellPartial(source.checkups, language)
    if !source.isComplete { throw ExitCode(2) }
  }
}

extension RunError {
  /// A register of which a file was not read: what an answer does not name may be in there.
  static func readInPart(_ register: FoundRegister) -> RunError {
    let shown = register.path.shown
    return RunError(
      Wording(
        nl: "het antwoord over \(shown) is niet compleet", en: "the answer on \(shown) is not complete"),
      why: Wording(nl: "een bestand is niet gelezen", en: "a file was not read"),
      next: Wording(nl: "`avgreg check` noemt welk.", en: "`avgreg check` says which."))
  }
}
