/// What there is to say about a word that a register is filled in with.
struct WordExplanation {
  let language: Language

  func text(of row: VocabularyRow, in list: String) -> String {
    let lines = (general(row, list) + particulars(row, list)).map { $0.line(in: language) }
    return "\(row.id)  [\(list)]\n\(lines.joined(separator: "\n"))\n"
  }

  /// A list as a whole: its words, and where they are written.
  func text(of list: String) -> String {
    let rows = WordLists[list]?.rows ?? []
    let places = ExplanationEntry(
      nl: "invullen bij", en: "fill in at", WordUsage.places(of: list).joined(separator: ", "))
    let lines = [list, places.line(in: language)] + rows.listed(in: language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func general(_ row: VocabularyRow, _ list: String) -> [ExplanationEntry] {
    var entries = [
      ExplanationEntry(nl: "Nederlands", en: "Dutch", row.wording.nl),
      ExplanationEntry(nl: "Engels", en: "English", row.wording.en),
    ]
    if let means = row.meaning ?? row.note {
      entries.append(ExplanationEntry(nl: "betekent", en: "means", means[language]))
    }
    let places = WordUsage.places(of: list, row.id)
    if !places.isEmpty {
      entries.append(ExplanationEntry(nl: "invullen bij", en: "fill in at", places.joined(separator: ", ")))
    }
    if row.isWrong {
      let refused = Wording(nl: "wel herkend, niet toegestaan", en: "known by name, not allowed")
      entries.append(ExplanationEntry(nl: "let op", en: "note", refused[language]))
    }
    if !row.provisions.isEmpty {
      let law = Provision.citation(of: row.provisions, in: language)
      entries.append(ExplanationEntry(nl: "wet", en: "law", law))
    }
    return entries
  }

  /// What only words of some lists have.
  private func particulars(_ row: VocabularyRow, _ list: String) -> [ExplanationEntry] {
    var entries = row.flags.sorted { $0.rawValue < $1.rawValue }.map { flag in
      ExplanationEntry(nl: "bijzonder", en: "mark", "\(flag.rawValue): \(flag.wording[language])")
    }
    if row.isVulnerable {
      let words = Wording(
        nl: "kwetsbare groep voor een DPIA (WP248)", en: "vulnerable group for an impact assessment (WP248)")
      entries.append(ExplanationEntry(nl: "bijzonder", en: "mark", words[language]))
    }
    if let term = RetentionTerm(row), list == "retention-terms" { entries += retention(term) }
    for (key, name) in Self.lists where !row.list(key).isEmpty {
      entries.append(ExplanationEntry(nl: name.nl, en: name.en, row.list(key).joined(separator: ", ")))
    }
    if let consent = row.text("consent").flatMap({ Self.consents[$0] }) {
      entries.append(ExplanationEntry(nl: "toestemming", en: "consent", consent[language]))
    }
    return entries
  }

  private func retention(_ term: RetentionTerm) -> [ExplanationEntry] {
    var entries = [ExplanationEntry(nl: "soort", en: "kind", term.kind.wording[language])]
    if let period = term.period {
      let start = term.start.flatMap { Vocabulary.moments[$0]?.wording[language] }
      let after = Wording(nl: "na", en: "after")[language]
      let words = [period.wording[language]] + (start.map { [after, $0] } ?? [])
      entries.append(ExplanationEntry(nl: "termijn", en: "period", words.joined(separator: " ")))
    }
    if let consented = term.periodWithConsent {
      entries.append(ExplanationEntry(nl: "met toestemming", en: "with consent", consented.wording[language]))
    }
    if !term.isVerified {
      let words = Wording(
        nl: "de tekst van de bron is niet nagekeken, dus hooguit een waarschuwing",
        en: "the text of the source was not checked, so at most a warning")
      entries.append(ExplanationEntry(nl: "let op", en: "note", words[language]))
    }
    return entries
  }

  private static let lists: [(String, Wording)] = [
    ("sources", Wording(nl: "bron", en: "source")),
    ("usual-bases", Wording(nl: "gewone grondslag", en: "usual legal basis")),
    ("terms", Wording(nl: "gewone termijn", en: "usual retention term")),
    ("roles", Wording(nl: "gewone rol", en: "usual role")),
    ("letters", Wording(nl: "letter van AVG art. 32(1)", en: "letter of GDPR art. 32(1)")),
    ("dpv", Wording(nl: "DPV 2.3", en: "DPV 2.3")),
  ]

  private static let consents = [
    "always": Wording(nl: "altijd nodig", en: "always needed"),
    "never": Wording(nl: "niet nodig", en: "not needed"),
    "usually": Wording(
      nl: "nodig, tenzij strikt nodig en zonder volgen",
      en: "needed, unless strictly necessary and without tracking"),
  ]
}
