/// What is known of one key: its form, when it is required, who sees it, and the law. There is one of each, which is
/// never copied.
public final class KeyDeclaration: Sendable {
  /// Who sees the value.
  public enum Visibility: Sendable {
    /// It may stand on the site.
    case `public`
    /// It never leaves the register, but for the export to the authority.
    case `internal`
  }

  /// The key as it is written in a file.
  public let name: String
  /// The form of its value.
  public let kind: FieldKind
  /// Whether `"none"` is an answer: we looked, and there is nothing.
  public let answersNone: Bool
  /// When it has to be there.
  public let requirement: Requirement
  /// Who sees it.
  public let visibility: Visibility
  /// The words that its value may hold, where they are limited.
  public let words: WordSource?
  /// The rule that tells of a word outside them.
  public let unknownWordCode: String
  /// Where the demand comes from.
  public let law: [Provision]
  /// What the key is for, in one line.
  public let means: Wording
  /// The table of the same record whose rows its words name, where they name rows.
  let referredTable: String?

  init(
    name: String, kind: FieldKind, answersNone: Bool, requirement: Requirement, visibility: Visibility,
    words: WordSource?, unknownWordCode: String, law: [Provision], means: Wording
  ) {
    self.name = name
    self.kind = kind
    self.answersNone = answersNone
    self.requirement = requirement
    self.visibility = visibility
    self.words = words
    self.unknownWordCode = unknownWordCode
    self.law = law
    self.means = means
    referredTable =
      switch words {
      case .purposes: "purposes"
      case .personalData: "personal-data"
      default: nil
      }
  }

  /// The form of its value in words, with what else is an answer.
  var form: Wording {
    if words == .nothing { return Wording(nl: "alleen \"none\"", en: "only \"none\"") }
    guard answersNone else { return kind.name }
    return Wording(nl: "\(kind.name.nl), of \"none\"", en: "\(kind.name.en), or \"none\"")
  }

  /// Whether a translation may hold it: words for the reader, never facts.
  public var isTranslatable: Bool { kind.isText }
}
