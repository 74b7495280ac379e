import ArgumentParser
import Recordkeeping

struct ConsentVerify: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says which rows of a site's own log of consents cannot be proven.",
    discussion: """
        avgreg consent verify toestemmingen.csv
        avgreg consent verify toestemmingen.jsonl --all
        avgreg consent verify - < toestemmingen.csv
        avgreg consent verify toestemmingen.csv --register Registers/korenaar --format json

      The log is a table with a heading, or has one JSON object a line. It names the id of the text (`id` or `text`), the \
      `time`, when it was `withdrawn` and, where that is known, when it was last `used`; other columns are passed over. \
      Times are ISO 8601 or seconds or milliseconds since 1970. Row 1 is the heading. Nothing of the log is printed or \
      kept but numbers of rows. Exits with 0 where every row can be proven, and 1 where one cannot.
      """)

  @Argument(help: "A log, or - for standard input.", completion: .file())
  var files: [String]

  @Flag(help: "Name every row that cannot be proven, and not only the first of each kind.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "The day on which it is verified, as 2026-11-23: what is later lies in the future; without it today.",
      valueName: "day"))
  var on: Day?

  @OptionGroup var options: ConsentOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let day = on ?? Day.today()
    let registers = try options.load(until: day)
    let language = options.language(for: registers)
    let ledger = try ConsentLedger(registers, until: day)
    var writer = LogRowWriter(to: .standard, isJSON: options.format == .json, logs: files.count)
    var isProven = true
    for path in files.map({ DiskPath($0) }) {
      let tally = try ledger.verify(path) { (row, reasons) throws(RunError) in
        if all { try writer.write(row: row, reasons) }
      }
      try writer.end(with: LogReport(path, tally, in: language))
      isProven = tally.isProven && isProven
    }
    try writer.finish()
    try CheckedOutput.standard.finish()
    if !isProven { throw ExitCode(1) }
  }
}
