/// Where a rule is broken, and what can be said of that place alone.
public struct Place: Hashable, Sendable {
  /// The stretch of the file.
  public let span: Span
  /// What stands there, beside the rule's fixed summary.
  public internal(set) var detail: Wording?
  /// What to do here, in place of the rule's own help.
  public internal(set) var help: Wording?
  /// The law it comes from here, in place of the rule's own.
  public let provisions: [Provision]?
  /// Another place to look at: the other of two that disagree.
  public internal(set) var second: SecondPlace?
  /// The text to paste, where there is exactly one sensible cure.
  public internal(set) var suggestion: Suggestion?
  /// Whether it blocks publication, where that differs from place to place.
  public let blocksPublication: Bool?
  /// How much it weighs, where that is less than the rule's own.
  public let severity: Severity?
  /// Whether something is absent here, where that differs from place to place.
  public private(set) var isAbsence: Bool?

  /// A place where a rule is broken.
  public init(
    _ span: Span, detail: Wording? = nil, help: Wording? = nil, provisions: [Provision]? = nil,
    second: SecondPlace? = nil, suggestion: Suggestion? = nil, blocksPublication: Bool? = nil,
    severity: Severity? = nil, isAbsence: Bool? = nil
  ) {
    self.span = span
    self.detail = detail
    self.help = help
    self.provisions = provisions
    self.second = second
    self.suggestion = suggestion
    self.blocksPublication = blocksPublication
    self.severity = severity
    self.isAbsence = isAbsence
  }

  /// What went wrong at a place while files were read.
  init(_ flaw: Flaw) {
    self.init(flaw.span, detail: flaw.detail, help: flaw.help, suggestion: flaw.suggestion)
  }

  /// The same place, of a check that speaks of something absent or does not.
  func found(byAbsence isAbsence: Bool) -> Place {
    var place = self
    place.isAbsence = self.isAbsence ?? isAbsence
    return place
  }
}
