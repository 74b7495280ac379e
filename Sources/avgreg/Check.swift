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
        avgreg check --format sarif --output avgreg.sarif
      """)

  @Argument(help: "Registers, folders of registers, or files in a register.", completion: .directory)
  var paths: [String] = []

  @OptionGroup var options: ReportOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let start = Environment.seconds
    let day = try options.day()
    let found = try RegisterFinder.find(paths)
    let (checkups, faults) = Checkup.load(found, on: day)
    let language = options.language(for: checkups)
    try options.deliver(options.report(checkups, faults, on: day, in: language))
    try CheckedOutput.standard.finish()
    try Elapsed.tell(since: start, language)
    try Outcome.leave(checkups, faults, language)
  }
}
