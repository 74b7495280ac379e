/// The words that a key takes, as JSON Schema: those of a closed list by name; of a list to which a register or the same
/// file adds words of its own, only their form.
struct WordSchema {
  private let key: KeyDeclaration

  init(_ key: KeyDeclaration) { self.key = key }

  /// The value of a key that takes one word.
  var word: JSON { schema(or: key.answersNone ? ["none", ""] : [""]) }

  /// One of several words.
  var item: JSON { schema(or: [""]) }

  private func schema(or others: [String]) -> JSON {
    guard let source = key.words else { return ["type": "string"] }
    switch source {
    case .choices(let list, let other):
      return closed(Choices[list].rows + (other.map { Choices[$0].rows } ?? []), or: others)
    case .countries: return ["type": "string", "enum": .strings(Countries.codes + others)]
    case .vocabulary(let name):
      return open.with(["examples": .strings(Vocabularies.builtIn[name]?.ids ?? [])])
    case .sources: return open.with(["examples": .strings(Choices["source"].ids)])
    case .providers: return open.with(["examples": .strings(Choices["cookie-provider"].ids)])
    case .parties, .purposes, .personalData: return open
    case .nothing: return ["type": "string", "enum": .strings(others)]
    case .languages: return ["type": "string", "pattern": .text(SchemaPattern.language)]
    case .paths: return ["type": "string", "pattern": .text(SchemaPattern.path)]
    }
  }

  /// Words that are known only to be refused are left out.
  private func closed(_ rows: [VocabularyRow], or others: [String]) -> JSON {
    var words: [String] = []
    for word in rows.filter({ !$0.isWrong }).map(\.id) + others where !words.contains(word) {
      words.append(word)
    }
    return ["type": "string", "enum": .strings(words)]
  }

  private var open: JSON { ["type": "string", "pattern": .text("^(\(SchemaPattern.id))?$")] }
}
