import ArgumentParser
import Recordkeeping

struct Explain: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule or a key; without a name, lists the rules by family.",
    discussion: """
        avgreg explain
        avgreg explain RET01
        avgreg explain legal-basis
      """)

  @Argument(help: "The code of a rule, or a key of the format.")
  var name: String?

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let language = speech.language(for: [])
    let explanation = Explanation(language: language)
    guard let text = name.map(explanation.text(of:)) ?? explanation.list else {
      throw RunError.unknownName(name ?? "", nearest: explanation.nearest(to: name ?? ""))
    }
    try CheckedOutput.standard.write(text)
    try CheckedOutput.standard.finish()
  }
}

extension RunError {
  /// A name that is no rule and no key: wrong use, as with an option that does not exist.
  static func unknownName(_ name: String, nearest: String?) -> RunError {
    let shown = SafeText.shown(name)
    let next = nearest.map { Wording(nl: "Bedoelt u \($0)?", en: "Did you mean \($0)?") }
    return RunError(
      Wording(nl: "kan \(shown) niet uitleggen", en: "cannot explain \(shown)"),
      why: Wording(
        nl: "er is geen regel en geen sleutel met die naam", en: "there is no rule and no key of that name"),
      next: next ?? Wording(nl: "`avgreg explain` toont de regels.", en: "`avgreg explain` lists the rules."),
      status: 64)
  }
}
