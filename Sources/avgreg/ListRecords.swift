import ArgumentParser
import Recordkeeping

struct ListRecords: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists activities, or parties, that answer to what you ask.",
    discussion: """
        avgreg list
        avgreg list --data email --basis consent
        avgreg list --country US --public
        avgreg list --parties --role processor
        avgreg list --with channel=web --format json

      What you ask for has to hold all together. Words are those of the register's format, or their Dutch or English \
      names; --with takes any key of the format. Where nothing matches it says so and exits with 0.
      """)

  @Flag(help: "List parties; without it activities.")
  var parties = false

  @OptionGroup(title: "Choose by") var choice: ListOptions

  @Option(help: "How to write it.")
  var format = AnswerFormat.text

  @OptionGroup var options: LookupOptions

  var languageAsked: Language? { options.speech.language }

  func validate() throws { try choice.validate() }

  func run() throws {
    let source = try options.source()
    var query = choice.query
    query.isOfParties = parties
    let list = try RegisterList(source, query)
    let style = options.style(for: source)
    try options.finish(format == .json ? list.json(style.language) : list.text(style), of: source)
  }
}
