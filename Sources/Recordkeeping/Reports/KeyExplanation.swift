/// What there is to say about a key, from its declaration.
struct KeyExplanation {
  let language: Language

  func text(of key: KeyDeclaration, in table: TableDeclaration) -> String {
    var lines = ["\(key.name)  [\(table.name)]", "  \(key.means[language])"]
    lines.append(entry(Wording(nl: "vorm", en: "form"), key.kind.name[language]))
    if key.answersNone {
      let words = Wording(nl: "\"none\" is ook een antwoord", en: "\"none\" is an answer too")
      lines.append(entry(Wording(nl: "of", en: "or"), words[language]))
    }
    lines.append(entry(Wording(nl: "nodig", en: "required"), requirement(key.requirement)))
    lines.append(entry(Wording(nl: "zichtbaar", en: "seen by"), visibility(key)))
    if !key.law.isEmpty {
      lines.append(entry(Wording(nl: "wet", en: "law"), Provision.citation(of: key.law, in: language)))
    }
    lines += words(key.words)
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ name: Wording, _ text: String) -> String { "  \(name[language]): \(text)" }

  private func requirement(_ requirement: Requirement) -> String {
    let word: Wording =
      switch requirement.weight {
      case .optional: Wording(nl: "mag weg", en: "optional")
      case .wanted: Wording(nl: "gewenst", en: "wanted")
      case .required: Wording(nl: "altijd", en: "always")
      }
    guard let condition = requirement.condition else { return word[language] }
    let when = Wording(nl: "als \(condition.nl)", en: "where \(condition.en)")
    return requirement.weight == .wanted ? "\(word[language]) \(when[language])" : when[language]
  }

  private func visibility(_ key: KeyDeclaration) -> String {
    switch key.visibility {
    case .public: Wording(nl: "iedereen, op de site", en: "everyone, on the site")[language]
    case .internal: Wording(nl: "alleen het register; nooit op de site", en: "the register only; never on the site")[language]
    }
  }

  private func words(_ source: WordSource?) -> [String] {
    let rows: [VocabularyRow] =
      switch source {
      case .choices(let list, let other): Choices[list].rows + (other.map { Choices[$0].rows } ?? [])
      case .vocabulary(let name): Vocabularies.builtIn[name]?.rows ?? []
      default: []
      }
    let width = rows.map(\.id.columns).max() ?? 0
    return rows.map { row in
      let gap = String(repeating: " ", count: width - row.id.columns + 2)
      let meaning = row.meaning.map { ": \($0[language])" } ?? ""
      return "    \(row.id)\(gap)\(row.wording[language])\(meaning)"
    }
  }
}
