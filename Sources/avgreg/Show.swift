import ArgumentParser
import Recordkeeping

struct Show: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one record whole, in words, with what the public sees of it.",
    discussion: """
        avgreg show nieuwsbrief
        avgreg show nieuwsbrief --public
        avgreg show voorbeeldmail --language en
        avgreg show organisation --format json

      An activity, a party or the organisation, by its id or the path of its file, in the order of GDPR art. 30. Each \
      answer stands with its key, and with whether it may stand in a statement.
      """)

  @Argument(help: "The id of an activity or a party, or organisation.", completion: .records)
  var id: String

  @Flag(name: .customLong("public"), help: "Only what may stand in a statement.")
  var isPublic = false

  @Option(help: "How to write it.")
  var format = AnswerFormat.text

  @OptionGroup var options: LookupOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let source = try options.source()
    let style = options.style(for: source)
    let shown = try ShownRecord(id, in: source, language: style.language, isPublicOnly: isPublic)
    try options.finish(format == .json ? shown.json() : shown.text(style), of: source)
  }
}
