/// Where the words that a value may hold come from.
public enum WordSource: Sendable, Hashable {
  /// A closed list of the format, such as `legal-basis`, or a second one.
  case choices(String, or: String? = nil)
  /// A vocabulary to which a register adds rows of its own: `data-categories`.
  case vocabulary(String)
  /// The parties of the register.
  case parties
  /// The purposes in the same file.
  case purposes
  /// The rows of personal data in the same file.
  case personalData
  /// Sources of data: the closed list, groups of data subjects and parties.
  case sources
  /// The provider of a cookie: `self` or a party.
  case providers
  /// Country codes.
  case countries
  /// Patterns of paths in the Git repository that holds the register.
  case paths
  /// The tags of languages.
  case languages
  /// No word at all: the only answer is that there is nothing.
  case nothing
}

extension WordSource {
  /// The words that are built in.
  var rows: [VocabularyRow] {
    switch self {
    case .choices(let list, let other): Choices[list].rows + (other.map { Choices[$0].rows } ?? [])
    case .sources: Choices["source"].rows
    case .vocabulary(let name): Vocabularies.builtIn[name]?.rows ?? []
    default: []
    }
  }
}
