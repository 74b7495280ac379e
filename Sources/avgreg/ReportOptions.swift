import ArgumentParser
import Recordkeeping

/// The options of every command that reports: the language, the day and the colours.
struct ReportOptions: ParsableArguments {
  @OptionGroup var speech: LanguageOption

  @Option(
    help: ArgumentHelp("The day for which to answer, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  /// The day to check for: the one asked for, else today.
  func day() throws(RunError) -> Day {
    let day = on ?? Day.today()
    guard day >= LawDates.from else { throw .beforeLaw(day) }
    return day
  }

  /// The language to speak about registers.
  func language(for checkups: [Checkup]) -> Language { speech.language(for: checkups) }

  /// The colours for standard output.
  var palette: Palette { Palette(isColoured: color.isColoured) }
}

extension Day: ExpressibleByArgument {
  /// A day as it is written in a register.
  public init?(argument: String) { self.init(argument) }
}

extension RunError {
  /// A day before the law data begin.
  static func beforeLaw(_ day: Day) -> RunError {
    RunError(
      Wording(nl: "kan niet antwoorden voor \(day)", en: "cannot answer for \(day)"),
      why: Wording(
        nl: "de AVG geldt sinds \(LawDates.from)", en: "the GDPR applies since \(LawDates.from)"),
      next: Wording(nl: "Kies met --on een latere dag.", en: "Choose a later day with --on."))
  }
}
