/// A register at one of two moments that are compared.
struct ComparedRegister: Sendable {
  /// What it said.
  let facts: RegisterFacts
  /// By what its files are known again.
  let marks: RecordMarks
  /// The user's own templates and words, by name.
  var templates: [SourceFile] = []

  /// Records whose files were there and could not be read.
  private var unread: [RecordPath] = []

  /// A register as it was read from files.
  init(_ reading: Reading, templates: [SourceFile]) {
    unread = reading.register.unread
    facts = RegisterFacts(reading)
    marks = RecordMarks(reading.files)
    self.templates = templates
  }

  /// A register as Git kept it at the end of a day.
  init(_ facts: RegisterFacts, _ revision: RegisterRevision) {
    self.facts = facts
    marks = RecordMarks(revision.files)
  }

  /// Whether a record was there, and nobody knows what it said.
  func isUnread(_ kind: RecordPath.Kind, _ id: String) -> Bool {
    unread.contains { $0.kind == kind && $0.id == id }
  }

  /// Whether there was a register at all.
  var exists: Bool { !marks.isEmpty }
}

extension ComparedRegister {
  /// How its facts are said, in each of its languages for which there are words.
  func phrasings(on day: Day) -> [String: Phrasing] {
    let look = templates.isEmpty ? Self.builtIn : Look(own: templates)
    var phrasings: [String: Phrasing] = [:]
    for language in facts.register.languages {
      guard let words = look.words(in: language) else { continue }
      phrasings[language] = Phrasing(words: words, register: facts.register, on: day)
    }
    return phrasings
  }

  private static let builtIn = Look()
}
