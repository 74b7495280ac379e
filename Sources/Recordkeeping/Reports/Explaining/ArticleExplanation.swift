/// What of the program rests on an article: rules, keys and words.
struct ArticleExplanation {
  let language: Language

  func isEmpty(_ provision: Provision) -> Bool { blocks(of: provision).isEmpty }

  func text(of provision: Provision) -> String {
    let blocks = blocks(of: provision).map { heading, topics in
      "\(heading[language])\n" + topics.map(line).joined(separator: "\n") + "\n"
    }
    return "\(provision.citation(in: language))\n\n" + blocks.joined(separator: "\n")
  }

  private func line(of topic: Topic) -> String {
    let text: Wording =
      switch topic {
      case .rule(let rule): rule.summary
      case .key(let key, _): key.means
      case .word(let row, _): row.wording
      default: topic.line
      }
    let width = 30
    let gap = String(repeating: " ", count: max(2, width - topic.name.columns))
    let isLong = topic.name.columns + 2 > width
    let wrapped = text[language].wrapped(to: 78 - width, margin: width + 2)
    return "  \(topic.name)" + (isLong ? "\n" + String(repeating: " ", count: width + 2) : gap) + wrapped
  }

  private func blocks(of provision: Provision) -> [(Wording, [Topic])] {
    let rests = { (law: [Provision]) in law.contains { provision.overlaps($0) } }
    let keys = KeyCatalogue.tables.flatMap { table in
      table.keys.filter { rests($0.law) }.map { Topic.key($0, table) }
    }
    let words = WordLists.names.flatMap { list in
      (WordLists[list]?.rows ?? []).filter { rests($0.provisions) }.map { Topic.word($0, list: list) }
    }
    let blocks = [
      (Wording(nl: "Regels", en: "Rules"), Rulebook.all.filter { rests($0.provisions) }.map(Topic.rule)),
      (Wording(nl: "Sleutels", en: "Keys"), keys), (Wording(nl: "Woorden", en: "Words"), words),
    ]
    return blocks.filter { !$0.1.isEmpty }
  }
}
