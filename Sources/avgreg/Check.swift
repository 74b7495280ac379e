import ArgumentParser
import Recordkeeping

struct Check: ParsableCommand, Speaking, Lasting {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holds registers against the rules and says what is still missing.",
    discussion: """
        avgreg check
        avgreg check Registers/korenaar
        avgreg check --on 2027-01-01 --language en
        avgreg check --select CON,RET20 --strict
        avgreg check --article "30(1)" --group-by owner
        avgreg check --since main
        avgreg check --at 2025-12-31
        avgreg check --format sarif --output avgreg.sarif

      Without a path it looks for a register, or for the folder Registers/, from here upwards. The exit code follows \
      from the findings that are shown: 1 where one of them is an error. The last line says what keeps render from \
      writing, shown or not.
      """)

  @Argument(help: "Registers, folders of registers, or files in a register.", completion: .directory)
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only what is new since a Git revision, such as HEAD~1 or main; starts git.", valueName: "revision"),
    completion: .revisions)
  var since: String?

  @OptionGroup var moment: AtOption

  @OptionGroup var options: ReportOptions

  @OptionGroup(title: "What is shown") var choice: SelectionOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let start = Environment.seconds
    let selection = try choice.selection()
    let revision = try since.map { (name) throws(RunError) in try Environment.revision(name) }
    let loaded = try moment.load(RegisterFinder.find(paths), on: options.on, options.speech, isWatching: true)
    var (checkups, faults, day) = (loaded.checkups, loaded.faults, loaded.day)
    checkups = try checkups.map { (checkup) throws(RunError) in try Press.inspecting(checkup, on: day) }
    if let revision {
      checkups = try checkups.map { (checkup) throws(RunError) in try checkup.since(revision, on: day) }
    }
    checkups = Checkup.tellingTemplatesOnce(checkups).map { $0.showing(selection) }
    let language = options.language(for: checkups)
    let remarks = Checkup.watchRemarks(checkups, in: language)
    var report = options.report(checkups, faults, on: day, in: language)
    report.layout = choice.layout
    report.isQuiet = choice.quiet
    report.isStrict = choice.strict
    try options.deliver(report)
    try CheckedOutput.standard.finish()
    if !choice.quiet { try Elapsed.tell(since: start, language) }
    for remark in remarks { try CheckedOutput.error.tell(remark) }
    try Outcome.leave(checkups, faults, language, from: choice.threshold)
  }
}
