/// What the references in a table mean: the register around it and the activity that it stands in.
struct FactContext {
  let register: Register
  var activity: ProcessingActivity?
  /// The ids that purposes have now, by those that they had.
  var purposes: [String: String] = [:]
  /// The names that parties have now, by id, where another name is told as such.
  var parties: [String: String] = [:]

  /// A word as it counts for readers: what it refers to, not by which name.
  func shown(_ word: String, from source: WordSource?) -> String {
    switch source {
    case .vocabulary(let name): label(word, in: name)
    case .parties, .providers: name(word) ?? word
    case .sources: name(word) ?? label(word, in: "data-subjects")
    case .purposes: purposes[word] ?? word
    case .personalData: activity?.personalData.first { $0.id == word }?.kind ?? word
    case .choices, .countries, .paths, .languages, .nothing, nil: word
    }
  }

  /// The name under which readers see a party, or its kind where the name is not published.
  func shown(_ party: Party) -> String {
    let kind = party.category.map { label($0.value.id, in: "party-categories") }
    return (party.isNamed ? party.name?.value : kind) ?? kind ?? party.id
  }

  private func name(_ id: String) -> String? { parties[id] ?? register.party(id).map(shown) }

  /// A word of the program's own by its id; one of the register's by the words that it stands for.
  private func label(_ word: String, in vocabulary: String) -> String {
    guard let row = register.vocabularies[vocabulary]?[word], row != Vocabularies.builtIn[vocabulary]?[word]
    else { return word }
    let texts = register.languages.flatMap { [row.label(in: $0), row.text("until", in: $0)] }
    return texts.compactMap { $0 }.joined(separator: " / ")
  }
}
