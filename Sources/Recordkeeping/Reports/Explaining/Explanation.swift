/// What there is to say about a rule, a key, a word, a country or an article, from the program's own data.
public struct Explanation: Sendable {
  private let language: Language

  /// Explanations in one of the program's languages.
  public init(language: Language) { self.language = language }

  /// Everything of that name: one thing, several keys or what was asked for by its whole name in full, more in short;
  /// nil when there is nothing.
  public func text(of name: String) -> String? {
    let topics = Topic.named(name)
    if topics.isEmpty { return nil }
    let isShort = topics.count > 1 && !topics.allSatisfy { $0.isKey || $0.name == name }
    return isShort ? choice(name, topics) : topics.map(text).joined(separator: "\n")
  }

  /// The nearest name to one that is not known.
  public func nearest(to name: String) -> String? { Nearest.word(to: name, among: Topic.names) }

  /// The article that a name cites, in the form of a report; nil for another name.
  public func citation(of name: String) -> String? {
    let provision = Provision(asked: name)
    return provision.act == .other ? nil : provision.citation(in: language)
  }

  private func text(of topic: Topic) -> String {
    switch topic {
    case .rule(let rule): RuleExplanation(language: language).text(of: rule)
    case .key(let key, let table): KeyExplanation(language: language).text(of: key, in: table)
    case .word(let row, let list): WordExplanation(language: language).text(of: row, in: list)
    case .list(let list): WordExplanation(language: language).text(of: list)
    case .country(let country): CountryExplanation(language: language).text(of: country)
    case .provision(let provision): ArticleExplanation(language: language).text(of: provision)
    }
  }

  private func choice(_ name: String, _ topics: [Topic]) -> String {
    let shown = SafeText.shown(name)
    let heading = Wording(nl: "\(shown) is meer dan één ding:", en: "\(shown) is more than one thing:")
    let ask = Wording(nl: "Vraag er een:", en: "Ask for one:")
    let width = topics.map(\.name.columns).max() ?? 0
    let lines = topics.map { topic in
      let gap = String(repeating: " ", count: width - topic.name.columns + 2)
      let line = topic.line[language].wrapped(to: max(40, 76 - width), margin: width + 4)
      return "  \(topic.name)\(gap)\(line)"
    }
    return "\(heading[language])\n\n\(lines.joined(separator: "\n"))\n\n"
      + "\(ask[language]) `avgreg explain \(topics[0].name)`\n"
  }
}
