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

  @Option(help: "How to print what was found.")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp("Write the report into this file, and only a summary of it here.", valueName: "file"),
    completion: .file())
  var output: String?

  /// The language to speak about registers.
  func language(for checkups: [Checkup]) -> Language { speech.language(for: checkups) }

  /// The colours for standard output.
  var palette: Palette { Palette(isColoured: color.isColoured) }
}

extension ReportOptions {
  /// A report in the language and the colours that were asked for.
  func report(_ checkups: [Checkup], _ faults: [RunError], on day: Day, in language: Language) -> Report {
    let colours = output == nil ? palette : Palette(isColoured: false)
    return Report(checkups, faults: faults, on: day, in: language, palette: colours)
  }

  /// Prints a report, or writes it into the file that was asked for and prints the summary.
  func deliver(_ report: Report) throws(RunError) {
    guard let output else { return try CheckedOutput.standard.write(format.text(report)) }
    try OutputFile.write(Array(format.text(report).utf8), to: DiskPath(output))
    try CheckedOutput.standard.write(report.whole.text(report.checkups))
  }

  /// Prints a list that comes in place of a report, or writes it into the file that was asked for.
  func deliver(_ list: String) throws(RunError) {
    guard let output else { return try CheckedOutput.standard.write(list) }
    try OutputFile.write(Array(list.utf8), to: DiskPath(output))
  }
}

extension ReportOptions {
  /// Refuses a format for programs and a file, beside a flag that shows people something else than a report.
  func refuseFormat(beside flag: String) throws(UsageFault) {
    if format.name != ReportFormat.text.name {
      throw .optionsOpposed(flag, "--format \(format.name)")
    }
    if output != nil { throw .optionsOpposed(flag, "--output") }
  }

  /// Refuses a format that only tells of findings, beside a flag that lists something else.
  func refuseFormatOfFindings(beside flag: String) throws(UsageFault) {
    if format.name != ReportFormat.text.name, !isJSON {
      throw .optionsOpposed(flag, "--format \(format.name)")
    }
  }

  /// Whether the answer is to be JSON.
  var isJSON: Bool { format.name == "json" }

  /// Whether a person reads the report here.
  var isForPeople: Bool { format.name == ReportFormat.text.name && output == nil }

  /// What there is to say beside the report; where a program reads that, on standard error.
  func remark(_ text: String) throws(RunError) {
    try (isForPeople || output != nil ? CheckedOutput.standard : .error).write(text)
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// A format by its name.
  public init?(argument: String) {
    guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  /// The name of the format that stands unless asked otherwise.
  public var defaultValueDescription: String { name }

  /// The names of all formats.
  public static var allValueStrings: [String] { all.map(\.name) }

  /// What each format is for.
  public static var allValueDescriptions: [String: String] {
    Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.about.en) })
  }

  /// How the shell completes a format.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension Day: ExpressibleByArgument {
  /// A day as it is written in a register.
  public init?(argument: String) { self.init(argument) }

  /// A day is not completed: the shell would offer names of files.
  public static var defaultCompletionKind: CompletionKind { .nothing }
}
