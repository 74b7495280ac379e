/// All rules by family: as a list for a terminal, as a page, and as counts.
public struct RuleCatalogue: Sendable {
  let language: Language

  /// A catalogue in one of the program's languages.
  public init(language: Language) { self.language = language }

  /// The rules in short, a line each under the name of their family.
  public var text: String {
    RuleFamily.all.map { family in
      let lines = family.rules.map { "  \($0.code)  \(padded($0.severity))  \($0.summary[language])\n" }
      return "\(family.code)  \(family.subject[language]) (\(family.rules.count))\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// How many rules each family has and how much they weigh, as a table in Markdown.
  public var counts: String {
    let families = RuleFamily.all.map { family in
      row(["`\(family.code)`", family.subject[language]] + weights(of: family.rules))
    }
    let total = Wording(nl: "samen", en: "together")[language]
    let all = row(["", total] + weights(of: Rulebook.all))
    return header + families.joined() + all
  }

  var header: String {
    let names = [
      Wording(nl: "familie", en: "family"), Wording(nl: "gaat over", en: "is about"),
      Wording(nl: "regels", en: "rules"),
      Wording(nl: "fouten", en: "errors"), Wording(nl: "waarschuwingen", en: "warnings"),
      Wording(nl: "let op", en: "notes"),
    ]
    return row(names.map { $0[language] }) + "|---|---|--:|--:|--:|--:|\n"
  }

  func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  func weights(of rules: [Rule]) -> [String] {
    let count = { (severity: Severity) in rules.count { $0.severity == severity } }
    return [rules.count, count(.error), count(.warning), count(.note)].map(String.init)
  }

  private func padded(_ severity: Severity) -> String {
    let width = Severity.allCases.map(\.wording[language].columns).max() ?? 0
    let word = severity.wording[language]
    return word + String(repeating: " ", count: width - word.columns)
  }
}
