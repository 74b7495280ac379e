import ArgumentParser
import Recordkeeping

/// What the program does when it is asked for nothing: it shows how the register stands.
struct Overview: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "overview",
    abstract: "Shows how registers stand and the next sensible step; so does avgreg alone.",
    usage: "avgreg [--register <path> ...] [--on <day>] [--language <language>] [--format <format>]",
    discussion: """
        avgreg
        avgreg --register Registers/korenaar
        avgreg --register klanten --format json

      Of a folder with several registers it shows a line each, the one that needs you most first. Without a register \
      it says how to begin and ends with 2.
      """,
    shouldDisplay: false)

  @OptionGroup var options: LookupOptions

  @Option(help: "How to write it.")
  var format = AnswerFormat.text

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    var source: LookupSource
    do throws(RunError) {
      source = try options.source()
      source = LookupSource(
        try source.checkups.map { [day = source.day] (checkup) throws(RunError) in
          try Press.inspecting(checkup, on: day)
        }, faults: source.faults, on: source.day)
    } catch {
      guard error == .noRegister(nil), format == .text else { throw error }
      let language = options.speech.language(for: [])
      try CheckedOutput.error.write(FirstContact(language: language).text)
      throw ExitCode(2)
    }
    let report = OverviewReport(source, isNamed: !options.register.paths.isEmpty)
    let style = options.style(for: source)
    try options.finish(format == .json ? report.json(style.language) : report.text(style), of: source)
  }
}
