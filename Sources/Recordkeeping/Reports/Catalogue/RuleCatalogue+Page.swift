extension RuleCatalogue {
  /// The catalogue as a page in Markdown: every rule with its law, its reason, its cure and an example of each kind.
  public var markdown: String {
    let head = """
      # \(Wording(nl: "De regels van avgreg", en: "The rules of avgreg")[language])

      \(Self.introduction[language])


      """
    let rows = RuleFamily.all.map { family in
      let anchor = "\(family.code) \(family.subject[language])".lowercasedASCII
      let link = "[\(family.code)](#\(Self.slug(anchor)))"
      return row([link, family.subject[language]] + weights(of: family.rules))
    }
    return head + header + rows.joined() + RuleFamily.all.map(section).joined()
  }

  private func section(_ family: RuleFamily) -> String {
    "\n## \(family.code): \(family.subject[language])\n" + family.rules.map(entry).joined()
  }

  private func entry(_ rule: Rule) -> String {
    var parts = [
      "### \(rule.code) \(rule.name)", "**\(rule.severity.wording[language])**: \(prose(rule.summary))",
      facts(of: rule),
      prose(rule.rationale),
      "\(Wording(nl: "Hulp", en: "Help")[language]): \(prose(rule.help))",
    ]
    if let failing = rule.failing.first {
      parts += [Wording(nl: "Zo is het niet goed:", en: "Not like this:")[language], Self.block(failing)]
    }
    if let passing = rule.passing.first {
      parts += [Wording(nl: "Zo wel:", en: "But like this:")[language], Self.block(passing)]
    }
    return "\n" + parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The law, and what the rule does to a publication and with a waiver, in one line.
  private func facts(of rule: Rule) -> String {
    var facts = rule.provisions.isEmpty ? [] : [prose(Provision.citation(of: rule.provisions, in: language))]
    if rule.blocksPublication {
      facts.append(Wording(nl: "houdt publicatie tegen", en: "stops publication")[language])
    }
    if rule.acceptsWaiver { facts.append(Wording(nl: "ontheffing mogelijk", en: "can be waived")[language]) }
    return facts.joined(separator: " · ")
  }

  private func prose(_ text: Wording) -> String { prose(text[language]) }

  /// Plain text as Markdown; what stands between backticks is code already.
  private func prose(_ text: String) -> String {
    var isCode = false
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      if !isCode, Self.special.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let special = Array("<>*[]|".utf8)

  private static func block(_ example: String) -> String {
    let text = ExampleText(example).lines.joined(separator: "\n")
    return "````\n\(text)\n````"
  }

  /// The name that web views of Markdown give to a heading, without its punctuation.
  private static func slug(_ heading: String) -> String {
    let kept = heading.utf8.filter { $0.isLetter || $0.isDigit || $0 == 0x20 || $0 == UInt8(ascii: "-") }
    return String(decoding: kept.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  private static let introduction = Wording(
    nl: """
      Wat `avgreg check` nagaat, waarom, en hoe het er goed en niet goed uitziet. `avgreg explain CODE` zegt hetzelfde in \
      de terminal. Deze pagina komt uit het programma zelf: `avgreg rules --format markdown --language nl`.
      """,
    en: """
      What `avgreg check` looks at, why, and how it looks right and wrong. `avgreg explain CODE` says the same in a \
      terminal. This page comes from the program itself: `avgreg rules --format markdown --language en`.
      """)
}
