/// A retention term in law or practice that a register can name. It never changes and is shared.
public final class RetentionTerm: Sendable {
  /// How it binds.
  public enum Kind: String, CaseIterable, Sendable {
    /// The law forces keeping at least so long.
    case minimum
    /// The law forbids keeping longer.
    case maximum
    /// The law forces keeping so long and forbids longer.
    case minimumAndMaximum = "minimum-and-maximum"
    /// The usual norm; no law.
    case guide
  }

  /// The word as it stands in a register.
  public var id: String { row.id }
  /// Labels and other texts.
  public let row: VocabularyRow
  /// How it binds.
  public let kind: Kind
  /// How long; nil when it cannot be given as one period.
  public let period: Period?
  /// The usual period if the data subject consents to longer keeping.
  public let periodWithConsent: Period?
  /// The moment it starts, an id of `Vocabulary.moments`.
  public let start: String?
  /// Other moments from which it can be right to count.
  public let otherStarts: [String]
  /// Where it comes from.
  public let sources: [String]
  /// Whether the source was checked; an unchecked term never makes an error.
  public let isVerified: Bool

  /// Which data it is for, in the languages of the program.
  public var wording: Wording { row.wording }
  /// A remark on the term.
  public var note: Wording? { row.note }

  /// Reads a row of the vocabulary of terms; nil where it does not say how the term binds.
  init?(_ row: VocabularyRow) {
    guard let kind = row.text("kind").flatMap(Kind.init(rawValue:)) else { return nil }
    self.row = row
    self.kind = kind
    period = row.text("period").flatMap { Period($0) }
    periodWithConsent = row.text("with-consent").flatMap { Period($0) }
    start = row.text("start")
    otherStarts = row.list("or-starts")
    sources = row.list("sources")
    isVerified = row.isTrue("verified")
  }
}

extension RetentionTerm.Kind {
  /// Whether the law forces keeping.
  var isMinimum: Bool { [.minimum, .minimumAndMaximum].contains(self) }
  /// Whether the law forbids keeping longer.
  var isMaximum: Bool { [.maximum, .minimumAndMaximum].contains(self) }
}

extension RetentionTerm {
  /// Every term.
  public static let all = Vocabulary.retentionTerms.rows.compactMap(RetentionTerm.init(_:))

  /// The term with this id.
  public static subscript(id: String) -> RetentionTerm? { builtIn[id] }

  private static let builtIn = byID(in: .retentionTerms)

  /// The terms of a vocabulary by their ids.
  static func byID(in vocabulary: Vocabulary) -> [String: RetentionTerm] {
    let terms = vocabulary.rows.compactMap(RetentionTerm.init(_:))
    return Dictionary(terms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
