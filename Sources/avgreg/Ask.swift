import ArgumentParser
import Recordkeeping

struct Ask: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract:
      "Asks for what is still open, one question at a time, and writes each answer into the register.",
    discussion: """
        avgreg ask
        avgreg ask nieuwsbrief
        avgreg ask mollie --register mijn-register

      Without an id it asks about the organisation and every draft. Enter passes over a question, ? explains it, stop ends. What was \
      answered stays, also when you stop in the middle. Answers may come from a pipe, one on each line.
      """)

  @Argument(help: "The id of an activity, a party or `organisation`.", completion: .records)
  var id: String?

  @OptionGroup var place: RegisterOption

  @OptionGroup var speech: LanguageOption

  @Option(
    help: ArgumentHelp("The day for which to answer, as 2026-11-23; without it today.", valueName: "day"))
  var on: Day?

  var languageAsked: Language? { speech.language }

  func run() throws {
    let day = try Day.lawful(on ?? Day.today())
    let checkup = try place.only(on: day, holding: id)
    let output = CheckedOutput.standard
    let lines = InputLines()
    var dialogue = Dialogue(
      checkup, on: day, in: speech.language(for: [checkup]),
      speak: { (text) throws(RunError) in try output.write(text) },
      listen: { () throws(RunError) in try Self.listen(to: lines) })
    try dialogue.run(about: id)
    try output.finish()
    if dialogue.hasFaults { throw ExitCode(1) }
  }

  /// A line from standard input; shown where no terminal does so, so that what was said can be read back.
  private static func listen(to lines: InputLines) throws(RunError) -> String? {
    let line = try lines.next()
    if !Environment.isTerminal(0) {
      try CheckedOutput.standard.write(line.map { "\(SafeText.shown($0))\n" } ?? "\n")
    }
    return line
  }
}
