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

  /// A rule by its code or name, or a key by its name in every table that has it; nil when there is neither.
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
    var parts = [
      "\(rule.code) \(rule.name) (\(severity(rule)))", rule.summary[language], "", rule.rationale[language],
    ]
    if !rule.provisions.isEmpty {
      parts += [
        "",
        "\(Wording(nl: "Wet", en: "Law")[language]): \(Provision.citation(of: rule.provisions, in: language))",
      ]
    }
    parts += ["", "\(Wording(nl: "Hulp", en: "Help")[language]): \(rule.help[language])"]
    if rule.blocksPublication {
      let blocks = Wording(
        nl: "Zolang dit zo is, schrijft `avgreg render` geen site.",
        en: "As long as this is so, `avgreg render` writes no site.")
      parts += ["", blocks[language]]
    }
    var text = parts.map { $0.wrapped() }.joined(separator: "\n") + "\n"
    if let failing = rule.failing.first {
      text +=
        "\n\(Wording(nl: "Zo is het niet goed:", en: "Not like this:")[language])\n\n\(indented(failing))\n"
    }
    if let passing = rule.passing.first {
      text += "\n\(Wording(nl: "Zo wel:", en: "But like this:")[language])\n\n\(indented(passing))\n"
    }
    return text
  }

  private func severity(_ rule: Rule) -> String {
    let word: Wording =
      switch rule.severity {
      case .error: Wording(nl: "fout", en: "error")
      case .warning: Wording(nl: "waarschuwing", en: "warning")
      case .note: Wording(nl: "let op", en: "note")
      }
    return word[language]
  }

  private func indented(_ example: String) -> String {
    let plain = example.unicodeScalars.filter { $0 != "→" && $0 != "←" }
    let lines = String(String.UnicodeScalarView(plain)).utf8.split(
      separator: 0x0A, omittingEmptySubsequences: false)
    let shown = lines.prefix(30).map { line in
      line.isEmpty ? "" : "    " + SafeText.shown(Array(line.prefix(100))) + (line.count > 100 ? "…" : "")
    }
    return (shown + (lines.count > 30 ? ["    …"] : [])).joined(separator: "\n")
  }
}
