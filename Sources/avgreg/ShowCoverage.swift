import ArgumentParser
import Recordkeeping

struct ShowCoverage: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Shows what registers answer of what the law, and templates of authorities, ask.",
    discussion: """
        avgreg coverage
        avgreg coverage Registers/korenaar --format markdown
        avgreg coverage Registers --format json

      Holds registers against GDPR art. 30(1), 30(2), 13 and 14, and against what authorities ask beyond that. It \
      counts answers and judges none; `avgreg check` says what to do about what is open.
      """)

  @Argument(help: "Registers, folders of registers, or files in a register.", completion: .directory)
  var paths: [String] = []

  @Option(help: "How to write it.")
  var format = CoverageFormat.text

  @Option(
    help: ArgumentHelp("The day for which to answer, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let day = try Day.lawful(on ?? Day.today())
    let (checkups, faults) = try Checkup.load(RegisterFinder.find(paths), on: day)
    let language = speech.language(for: checkups)
    let report = CoverageReport(language: language, on: day)
    try CheckedOutput.standard.write(format.write(report, checkups.map(Coverage.init)))
    try CheckedOutput.standard.finish()
    for fault in faults { try CheckedOutput.error.tell(fault.message(in: language)) }
    try Outcome.tellPartial(checkups, language)
    if !faults.isEmpty || checkups.contains(where: \.lacksRecords) { throw ExitCode(2) }
  }
}
