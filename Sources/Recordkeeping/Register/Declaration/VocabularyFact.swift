/// A fact that a word of a register's own may have, beside its names and flags.
struct VocabularyFact: Sendable {
  /// The form of the fact.
  enum Form { case flag, words, text, period, kind }

  /// The key in the word's table.
  let name: String
  let form: Form

  /// Every fact.
  static let all = [
    VocabularyFact(name: "dpv", form: .words), VocabularyFact(name: "dpv-exact", form: .flag),
    VocabularyFact(name: "vulnerable", form: .flag), VocabularyFact(name: "depends-on", form: .words),
    VocabularyFact(name: "direct-marketing", form: .flag),
    VocabularyFact(name: "law", form: .words), VocabularyFact(name: "letters", form: .words),
    VocabularyFact(name: "roles", form: .words), VocabularyFact(name: "terms", form: .words),
    VocabularyFact(name: "usual-bases", form: .words), VocabularyFact(name: "kind", form: .kind),
    VocabularyFact(name: "period", form: .period), VocabularyFact(name: "start", form: .text),
    VocabularyFact(name: "sources", form: .words),
  ]

  /// What texts in a language may be called beside the name itself: `nl-plural`.
  static let themes: Set<String> = ["plural", "means", "note", "until", "in", "at", "to"]

  /// The keys of names and texts, as a regular expression.
  static let labels = "^[a-z]{2,3}(-(\(themes.sorted().joined(separator: "|"))))?$"
}
