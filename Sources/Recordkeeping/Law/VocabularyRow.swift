/// One word of a vocabulary: its id, its labels per language and what the law says of it.
public struct VocabularyRow: Hashable, Sendable {
  /// What makes a category of personal data ask for more care.
  public enum Flag: String, CaseIterable, Sendable {
    /// A special category, GDPR 9(1).
    case special
    /// On criminal convictions and offences, GDPR 10.
    case criminal
    /// Holds a national identification number, UAVG 46.
    case nationalNumber = "national-number"
    /// Goes deep into private life: a risk, though not special by law.
    case highlyPersonal = "highly-personal"
    /// About money.
    case financial
    /// Can reveal a special category, depending on what is kept.
    case mayBeSpecial = "may-be-special"
  }

  /// The word as it stands in a register.
  public let id: String
  private let fields: VocabularyFields

  /// A word with its fields by key: a language tag for a label, `nl-plural` and the like for other texts.
  public init(
    id: String, texts: [String: String], lists: [String: [String]] = [:], truths: [String: Bool] = [:]
  ) {
    self.id = id
    fields = VocabularyFields(texts: texts, lists: lists, truths: truths)
  }

  /// Reads a table whose key is the id.
  init(_ table: TOMLValue) {
    id = table.key
    fields = VocabularyFields(table)
  }

  /// The label in a language, by its tag; nil when there is none.
  public func label(in language: String) -> String? { fields.text(language) }

  /// Another text in a language: `plural`, `means`, `note`, `until`, and a country's name within a sentence: `in`, or
  /// with its preposition `at` and `to`.
  public func text(_ theme: String, in language: String) -> String? { fields.text("\(language)-\(theme)") }

  /// A field that holds one text in no language, such as `article`.
  public func text(_ key: String) -> String? { fields.text(key) }

  /// A field that holds a list, empty when it is absent.
  public func list(_ key: String) -> [String] { fields.list(key) ?? [] }

  /// A field that holds `true` or `false`; nil when it is absent.
  public func truth(_ key: String) -> Bool? { fields.truth(key) }

  /// What makes the data ask for more care; unknown flags are left out.
  public var flags: Set<Flag> { fields.flags }

  /// Whether a field is `true`.
  public func isTrue(_ key: String) -> Bool { fields.truth(key) ?? false }
}
