import ArgumentParser
import Recordkeeping

struct Due: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Shows what has to be done, and when: reviews, agreements, waivers, what ends.",
    discussion: """
        avgreg due
        avgreg due --within 1y
        avgreg due --format ics > register.ics
        avgreg due --exit-code --language en

      What is too late comes first, then by day, each with why and how to settle it. Without --within it looks 90 \
      days ahead, and for a calendar (ics) at everything.
      """)

  @Option(
    help: ArgumentHelp(
      "How far ahead to look: 90d, 3m, 1y, \"6 months\", or all.", valueName: "period"),
    completion: .list(["30d", "90d", "6m", "1y", "all"]))
  var within: DueWindow?

  @Option(help: "How to write it; ics is a calendar for an agenda (RFC 5545).")
  var format = DueFormat.text

  @Flag(help: "Exit with 1 when something is overdue.")
  var exitCode = false

  @OptionGroup var options: LookupOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let source = try options.source()
    let report = DueReport(
      source, within: (within ?? format.window).period,
      named: options.register.paths.map { DiskPath($0) })
    let style = options.style(for: source)
    try options.finish(format.write(report, style), of: source)
    if exitCode, report.hasOverdue { throw ExitCode(1) }
  }
}
