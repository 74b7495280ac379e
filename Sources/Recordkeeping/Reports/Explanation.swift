/// What there is to say about a rule or a key, from the rule and the declaration themselves.
public struct Explanation: Sendable {
  private let language: Language

  /// Explanations in one of the program's languages.
  public init(language: Language) { self.language = language }

  /// The rules by family, a line each.
  public var list: String {
    var families: [String] = []
    for rule in Rulebook.all where !families.contains(rule.family) { families.append(rule.family) }
    let blocks = families.map { family in
      Rulebook.all.filter { $0.family == family }.sorted { $0.code < $1.code }
        .map { "\($0.code)  \($0.summary[language])" }.joined(separator: "\n")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// A rule by its code, or a key by its name; nil when there is neither.
  public func text(of name: String) -> String? {
    let code = String(decoding: name.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
    if let rule = Rulebook.all.first(where: { $0.code == code || $0.name == name }) { return text(of: rule) }
    let declared = KeyCatalogue.tables.compactMap { table in table[name].map { (table, $0) } }
    if declared.isEmpty { return nil }
    return declared.map { KeyExplanation(language: language).text(of: $1, in: $0) }.joined(separator: "\n")
  }

  /// The nearest rule or key to a name that is neither.
  public func nearest(to name: String) -> String? {
    let keys = KeyCatalogue.tables.flatMap { $0.keys.map(\.name) }
    return Nearest.word(to: name, among: Rulebook.all.map(\.code) + keys)
  }

  private func text(of rule: Rule) -> String {
    let severities: [Severity: Wording] = [
      .error: Wording(nl: "fout", en: "error"), .warning: Wording(nl: "waarschuwing", en: "warning"),
      .note: Wording(nl: "let op", en: "note"),
    ]
    var parts = [
      "\(rule.code) \(rule.name) (\(severities[rule.severity]?[language] ?? ""))", rule.summary[language], "",
      rule.rationale[language],
    ]
    if !rule.provisions.isEmpty {
      parts += ["", "\(Wording(nl: "Wet", en: "Law")[language]): \(Provision.citation(of: rule.provisions, in: language))"]
    }
    parts += ["", "\(Wording(nl: "Hulp", en: "Help")[language]): \(rule.help[language])"]
    if rule.blocksPublication {
      let blocks = Wording(
        nl: "Zolang dit zo is, schrijft `avgreg render` geen site.",
        en: "As long as this is so, `avgreg render` writes no site.")
      parts += ["", blocks[language]]
    }
    if let failing = rule.failing.first {
      parts += ["", Wording(nl: "Hier ontbreekt iets:", en: "Something is missing here:")[language], "", indented(failing)]
    }
    if let passing = rule.passing.first {
      parts += ["", Wording(nl: "Zo is het goed:", en: "This is right:")[language], "", indented(passing)]
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private func indented(_ example: String) -> String {
    let plain = example.unicodeScalars.filter { $0 != "→" && $0 != "←" }
    let lines = String(String.UnicodeScalarView(plain)).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "" : "    " + SafeText.shown(Array($0)) }.joined(separator: "\n")
  }
}
