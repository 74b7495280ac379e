/// What there is to say about a rule: what it asks, why, how it looks when it is broken and kept, and what to do.
struct RuleExplanation {
  let language: Language

  func text(of rule: Rule) -> String {
    var parts = [
      "\(rule.code) \(rule.name) (\(rule.severity.wording[language]))", rule.summary[language], "",
      rule.rationale[language], "",
    ]
    if !rule.provisions.isEmpty {
      parts += [
        labelled(Wording(nl: "Wet", en: "Law"), Provision.citation(of: rule.provisions, in: language)), "",
      ]
    }
    parts.append(labelled(Wording(nl: "Hulp", en: "Help"), rule.help[language]))
    if rule.blocksPublication { parts += ["", Self.blocks[language]] }
    parts += ["", waiving(of: rule)[language]]
    let text = parts.map { $0.wrapped() }.joined(separator: "\n") + "\n"
    return text + (rule.acceptsWaiver ? "\n\(indented(Self.waiver(of: rule)))\n" : "") + examples(of: rule)
  }

  /// How a finding of the rule is waived, or why it cannot be.
  func waiving(of rule: Rule) -> Wording {
    if rule.acceptsWaiver { return Self.canBeWaived(rule) }
    if rule.family == "WVR" { return Self.waiverCannotBeWaived }
    return rule.provisions.isEmpty ? Self.formCannotBeWaived : Self.lawCannotBeWaived
  }

  /// The lines that waive the finding of its first example, in the table where it is found.
  static func waiver(of rule: Rule) -> [String] {
    [
      "[\(MarkedTable(rule.failing.first ?? "").prefix)waivers.\(rule.code)]", #"reason = "...""#,
      #"by = "FG""#,
      "until = \(LawDates.date.adding(months: 12))",
    ]
  }

  private func examples(of rule: Rule) -> String {
    let examples = [
      (Wording(nl: "Zo is het niet goed:", en: "Not like this:"), rule.failing.first),
      (Wording(nl: "Zo wel:", en: "But like this:"), rule.passing.first),
    ]
    return examples.compactMap { heading, example in
      example.map { "\n\(heading[language])\n\n\(indented(ExampleText($0).lines))\n" }
    }.joined()
  }

  private func labelled(_ name: Wording, _ text: String) -> String { "\(name[language]): \(text)" }

  private func indented(_ lines: [String]) -> String {
    lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}

extension RuleExplanation {
  static let blocks = Wording(
    nl: "Zolang dit zo is, schrijft `avgreg render` geen site.",
    en: "As long as this is so, `avgreg render` writes no site.")

  private static func canBeWaived(_ rule: Rule) -> Wording {
    Wording(
      nl: """
        Mag het zo blijven? Leg dat dan vast, hooguit voor een jaar, in de tabel waar de bevinding over gaat. Voor het \
        eerste voorbeeld hieronder is dat:
        """,
      en: """
        May it stay as it is? Then record that, for a year at most, in the table that the finding is about. For the \
        first example below that is:
        """)
  }

  private static let waiverCannotBeWaived = Wording(
    nl: "Hiervoor kunt u geen ontheffing vastleggen: het gaat over een ontheffing zelf.",
    en: "This cannot be waived: it is about a waiver itself.")
  private static let lawCannotBeWaived = Wording(
    nl: """
      Hiervoor kunt u geen ontheffing vastleggen: de wet vraagt het, en wie het register leest, moet daarop kunnen \
      rekenen.
      """,
    en: """
      This cannot be waived: the law asks it, and whoever reads the register has to be able to rely on that.
      """)
  private static let formCannotBeWaived = Wording(
    nl: "Hiervoor kunt u geen ontheffing vastleggen: zo is het register niet zeker te lezen.",
    en: "This cannot be waived: as it stands, the register cannot be read with certainty.")
}
