import ArgumentParser
import Recordkeeping

struct Find: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Shows every line of a register in which words stand, or are meant.",
    discussion: """
        avgreg find telefoon
        avgreg find betaling bank
        avgreg find "Voorbeeldmail B.V." --format json

      Looks in titles, texts, values and remarks, in translations, and in what the words of the format are called: \
      telefoon finds phone. Capitals and accents do not count; several words have to stand in one line.
      """)

  @Argument(help: "The words.", completion: .nothing)
  var words: [String]

  @Option(help: "How to write it.")
  var format = AnswerFormat.text

  @OptionGroup var options: LookupOptions

  var languageAsked: Language? { options.speech.language }

  func validate() throws {
    if words.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x20 } }) { throw UsageFault.argumentMissing("words") }
  }

  func run() throws {
    let source = try options.source()
    let search = RegisterSearch(source, for: words)
    let style = options.style(for: source)
    try options.finish(format == .json ? search.json(style.language) : search.text(style), of: source)
  }
}
