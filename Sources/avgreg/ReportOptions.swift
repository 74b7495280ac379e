import ArgumentParser
import Recordkeeping

/// The options of every command that reports: the language, the day and the colours.
struct ReportOptions: ParsableArguments {
  @Option(help: "The language of the report: nl or en.")
  var language: Language?

  @Option(help: "The day for which the answer holds: 2026-11-23.")
  var on: Day?

  @Option(help: "Colours: auto, always or never.")
  var color = ColourChoice.auto

  /// The day to check for: the one asked for, else today.
  func day() throws(RunError) -> Day {
    let day = on ?? Day.today()
    guard day >= LawDates.from else { throw .beforeLaw(day) }
    return day
  }

  /// The language to speak: asked for, else the environment's, else Dutch for a Dutch register.
  func language(for checkups: [Checkup]) -> Language {
    if let language = language ?? Self.environmentLanguage { return language }
    return checkups.first.map { $0.reading.register.languages.first == "nl" } ?? true ? .nl : .en
  }

  /// The language of the environment, where it is one that the program speaks.
  static var environmentLanguage: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Environment[name], !value.isEmpty else { continue }
      return Language(rawValue: String(decoding: value.utf8.prefix(2), as: UTF8.self))
    }
    return nil
  }

  /// The colours for standard output.
  var palette: Palette { Palette(isColoured: color.isColoured) }
}

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
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
