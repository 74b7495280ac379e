import ArgumentParser
import Recordkeeping

struct Rules: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules by family.",
    discussion: """
        avgreg rules
        avgreg rules --language en
        avgreg rules --format markdown --language en

      What a rule asks, and why, `avgreg explain RET01` says.
      """)

  @Option(help: "text: a line each; markdown: a page with examples; counts: how many each family has.")
  var format = RuleListFormat.text

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let catalogue = RuleCatalogue(language: speech.language(for: []))
    try CheckedOutput.standard.write(format.write(catalogue))
    try CheckedOutput.standard.finish()
  }
}
