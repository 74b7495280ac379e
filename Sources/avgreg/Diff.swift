import ArgumentParser
import Recordkeeping

struct Diff: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed in registers, in the law's words, sorted by what that asks of you.",
    discussion: """
        avgreg diff
        avgreg diff HEAD~3
        avgreg diff v1.0..v2.0 --register Registers/korenaar
        avgreg diff main..HEAD --format markdown --output diff.md
        avgreg diff --exit-code

      Without a revision it compares HEAD with the files as they lie; with one, that revision with the files; with two, \
      these with each other. With --exit-code it ends with 1 when a change asks something or changes a statement; \
      drafts and plans, what stands in the register only, and what is editorial do not count.
      """)

  @Argument(
    help: ArgumentHelp("A revision of Git, or two with .. between them.", valueName: "revision"),
    completion: .revisions)
  var range: String?

  @Argument(help: .hidden)
  var other: String?

  @OptionGroup var registers: RegisterOption

  @Option(help: "How to write it: for people, for a pull request, or for programs.")
  var format = DifferenceReport.Format.text

  @Option(
    help: ArgumentHelp("Write the report into this file, and only the verdict here.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Exit with 1 when something changed that asks something or changes a statement.")
  var exitCode = false

  @Option(
    help: ArgumentHelp(
      "The day for which countries are looked up, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func validate() throws {
    if let range, let other { throw RunError.twoRevisions(SafeText.shown(range), SafeText.shown(other)) }
  }

  func run() throws {
    let start = Environment.seconds
    let day = try Day.lawful(on ?? Day.today())
    let range = try RevisionRange(range, with: Environment.gitSearch)
    let found = try registers.find()
    let differences = try RegisterDifference.between(range, of: found, on: day)
    let language = speech.language(forRegisters: differences.map(\.registerLanguage))
    let palette = Palette(isColoured: output == nil && color.isColoured)
    let report = try DifferenceReport(differences, in: language, palette: palette)
    if let output {
      try OutputFile.write(Array(report.written(as: format).utf8), to: DiskPath(output))
      try CheckedOutput.standard.write(report.verdict + "\n")
    } else {
      try CheckedOutput.standard.write(report.written(as: format))
    }
    try CheckedOutput.standard.finish()
    try Elapsed.tell(since: start, language)
    try Outcome.leave([], found.faults, language)
    if exitCode, report.counts { throw ExitCode(1) }
  }
}

extension DifferenceReport.Format: ExpressibleByArgument {}

extension RunError {
  /// Two revisions as git takes them: wrong use.
  fileprivate static func twoRevisions(_ before: String, _ after: String) -> RunError {
    RunError(
      Wording(
        nl: "kan \(before) en \(after) zo niet vergelijken", en: "cannot compare \(before) and \(after) so"),
      why: Wording(
        nl: "tussen twee revisies staan twee punten", en: "two revisions have two full stops between them"),
      next: Wording(
        nl: "Schrijf `avgreg diff \(before)..\(after)`.", en: "Write `avgreg diff \(before)..\(after)`."),
      status: 64)
  }
}
