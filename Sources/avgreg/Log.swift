import ArgumentParser
import Recordkeeping

struct Log: ParsableCommand, Speaking, Lasting {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Tells day by day what changed in registers or in one record, from Git.",
    discussion: """
        avgreg log
        avgreg log nieuwsbrief
        avgreg log nieuwsbrief --since 2026-01-01 --authors
        avgreg log voorbeeldmail --format json

      The newest day comes first, each with its commits; a record is followed under the names that it had. Only what is \
      committed counts, by first parents and by the day of the commit in coordinated universal time.
      """)

  @Argument(
    help: ArgumentHelp("A record: an activity, a party, or organisation.", valueName: "id"),
    completion: .records)
  var record: String?

  @OptionGroup var registers: RegisterOption

  @Option(help: ArgumentHelp("Only from this day on, as 2026-01-01.", valueName: "day"))
  var since: Day?

  @Option(help: ArgumentHelp("Only up to this day, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  @Flag(help: "Name who wrote the commits, as Git has it; internal, so not for a site.")
  var authors = false

  @Option(help: "How to write it: for people or for programs.")
  var format = AnswerFormat.text

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let start = Environment.seconds
    let found = try registers.find()
    let language = speech.language(forRegisters: found.registers.map(\.firstLanguage))
    var request = RegisterLog.Request(until: on ?? Day.today())
    request.record = record
    request.since = since
    request.namesAuthors = authors
    let logs = try RegisterLog.load(found.registers, request, in: language, with: Environment.gitSearch)
    let palette = Palette(isColoured: color.isColoured)
    switch format {
    case .text:
      let texts = logs.map { $0.text(in: language, palette: palette) }
      try CheckedOutput.standard.write(texts.joined(separator: "\n"))
    case .json: try CheckedOutput.standard.write(RegisterLog.json(logs, in: language))
    }
    try CheckedOutput.standard.finish()
    try Elapsed.tell(since: start, language)
    try Outcome.leave([], found.faults, language)
  }
}
