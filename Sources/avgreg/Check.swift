import ArgumentParser
import Recordkeeping

struct Check: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    abstract: "Holds registers against the rules and says what is still missing.",
    discussion: """
      Without a path it looks for a register, or for the folder Registers/, from here upwards.

        avgreg check
        avgreg check Registers/korenaar
        avgreg check --on 2027-01-01 --language en
        avgreg check --since main
      """)

  @Argument(help: "Registers, folders of registers, or files in a register.", completion: .directory)
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only what is new since a Git revision, such as HEAD~1 or main; starts git.", valueName: "revision"))
  var since: String?

  @OptionGroup var options: ReportOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let start = Environment.seconds
    let day = try options.day()
    let revision = try since.map { (name) throws(RunError) in try Environment.revision(name) }
    let found = try RegisterFinder.find(paths)
    var (checkups, faults) = Checkup.load(found, on: day)
    if let revision {
      checkups = try checkups.map { (checkup) throws(RunError) in try checkup.since(revision, on: day) }
    }
    let language = options.language(for: checkups)
    let report = TextReport(language: language, palette: options.palette)
    let summary = Summary(language: language).text(checkups)
    try CheckedOutput.standard.write(checkups.map(report.text).joined() + summary)
    try CheckedOutput.standard.finish()
    try Elapsed.tell(since: start, language)
    try Outcome.leave(checkups, faults, language)
  }
}
