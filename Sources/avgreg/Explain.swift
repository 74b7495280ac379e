import ArgumentParser
import Recordkeeping

struct Explain: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule, a key, a word, a country or an article; without a name, lists the rules.",
    discussion: """
        avgreg explain RET01
        avgreg explain legal-basis
        avgreg explain legitimate-interests
        avgreg explain US
        avgreg explain AVG 30

      A name with several meanings gets a list of them, each with the whole name to ask for.
      """)

  @Argument(
    help: "The code of a rule, a key or word of the format, the code of a country, or an article of law.",
    completion: .explained)
  var name: [String] = []

  @OptionGroup var speech: LanguageOption

  var languageAsked: Language? { speech.language }

  func run() throws {
    let language = speech.language(for: [])
    try CheckedOutput.standard.write(text(in: language))
    try CheckedOutput.standard.finish()
  }

  private func text(in language: Language) throws(RunError) -> String {
    if name.isEmpty { return RuleCatalogue(language: language).text }
    let name = name.joined(separator: " ")
    let explanation = Explanation(language: language)
    guard let text = explanation.text(of: name) else {
      if let article = explanation.citation(of: name) { throw .articleUnused(article) }
      throw .unknownName(name, nearest: explanation.nearest(to: name))
    }
    return text
  }
}

extension RunError {
  /// An article on which nothing in the program rests.
  static func articleUnused(_ article: String) -> RunError {
    RunError(
      Wording(nl: "kan \(article) niet uitleggen", en: "cannot explain \(article)"),
      why: Wording(
        nl: "er rust geen regel, sleutel of woord op dat artikel",
        en: "no rule, key or word rests on that article"),
      next: Wording(nl: "`avgreg rules` toont de regels.", en: "`avgreg rules` lists the rules."), status: 64)
  }

  /// A name that stands for nothing: wrong use, as with an option that does not exist.
  static func unknownName(_ name: String, nearest: String?) -> RunError {
    let shown = SafeText.shown(name)
    let next = nearest.map { Wording(nl: "Bedoelt u \($0)?", en: "Did you mean \($0)?") }
    return RunError(
      Wording(nl: "kan \(shown) niet uitleggen", en: "cannot explain \(shown)"),
      why: Wording(
        nl: "er is geen regel, sleutel, woord, land of artikel met die naam",
        en: "there is no rule, key, word, country or article of that name"),
      next: next ?? Wording(nl: "`avgreg rules` toont de regels.", en: "`avgreg rules` lists the rules."),
      status: 64)
  }
}
