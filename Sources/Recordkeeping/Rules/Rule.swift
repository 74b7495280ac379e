/// One demand of the law or of the format, with everything there is to say about it.
public struct Rule: Sendable {
  /// Three letters of the family and two digits, fixed for ever: `RET01`.
  public let code: String
  /// Subject, then defect: `retention-missing`.
  public let name: String
  /// How much a finding of this rule weighs.
  public let severity: Severity
  /// Whether a statement made in spite of it would be untrue or incomplete.
  public let blocksPublication: Bool
  /// Whether no report may quote what stands at its places, so that no log spreads it.
  public let masksExcerpt: Bool
  /// The law it comes from; empty for a demand of the format alone.
  public let provisions: [Provision]
  /// What is there or lacking: lower case, no full stop, the same at every place.
  public let summary: Wording
  /// What the law asks and whom it protects, in whole sentences for a shop owner.
  public let rationale: Wording
  /// What to do next; a place may say it more exactly.
  public let help: Wording
  /// Registers that break the rule, `→` and `←` around each place.
  public var failing: [String] { failingExamples() }
  /// Registers that keep it.
  public var passing: [String] { passingExamples() }
  // Some are long, and who checks a register asks for none.
  private let failingExamples: @Sendable () -> [String]
  private let passingExamples: @Sendable () -> [String]
  /// Finds the places.
  public let check: Check

  /// A rule; errors block publication unless said otherwise.
  public init(
    code: String, name: String, severity: Severity, blocksPublication: Bool? = nil,
    masksExcerpt: Bool = false, provisions: [Provision] = [], summary: Wording, rationale: Wording,
    help: Wording, failing: @escaping @autoclosure @Sendable () -> [String],
    passing: @escaping @autoclosure @Sendable () -> [String], check: Check
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.blocksPublication = blocksPublication ?? (severity == .error)
    self.masksExcerpt = masksExcerpt
    self.provisions = provisions
    self.summary = summary
    self.rationale = rationale
    self.help = help
    failingExamples = failing
    passingExamples = passing
    self.check = check
  }

  /// The family: the letters of the code.
  public var family: String { String(code.prefix(3)) }
}
