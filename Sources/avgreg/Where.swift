import ArgumentParser
import Recordkeeping

struct Where: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: "Tells where data are: the answer sheet for a request for access, or for a breach.",
    discussion: """
        avgreg where email
        avgreg where gezondheid
        avgreg where klant
        avgreg where voorbeeldmail --language en

      Asks for a kind of data, a group of people or a party, by id or by its Dutch or English name: in which \
      activities, what for, from where, who gets it and how long it stays; of a party, all that it has. Nobody's \
      personal data stand in it.
      """)

  @Argument(help: "A kind of data, a group of people or a party.", completion: .located)
  var name: [String]

  @Option(help: "How to write it.")
  var format = AnswerFormat.text

  @OptionGroup var options: LookupOptions

  var languageAsked: Language? { options.speech.language }

  func run() throws {
    let source = try options.source()
    let style = options.style(for: source)
    let answer = try WhereAnswer(name.joined(separator: " "), in: source, language: style.language)
    try options.finish(format == .json ? answer.json() : answer.text(style), of: source)
  }
}
