/// Where a rule is broken, and what can be said of that place alone.
public struct Place: Hashable, Sendable {
  /// The stretch of the file.
  public let span: Span
  /// What stands there, beside the rule's fixed summary.
  public let detail: Wording?
  /// What to do here, in place of the rule's own help.
  public let help: Wording?
  /// Whether it blocks publication, where that differs from place to place.
  public let blocksPublication: Bool?
  /// Whether something is absent here, where that differs from place to place.
  public let isAbsence: Bool?

  /// A place where a rule is broken.
  public init(
    _ span: Span, detail: Wording? = nil, help: Wording? = nil, blocksPublication: Bool? = nil,
    isAbsence: Bool? = nil
  ) {
    self.span = span
    self.detail = detail
    self.help = help
    self.blocksPublication = blocksPublication
    self.isAbsence = isAbsence
  }

  /// The same place, of a check that speaks of something absent or does not.
  func found(byAbsence isAbsence: Bool) -> Place {
    Place(
      span, detail: detail, help: help, blocksPublication: blocksPublication,
      isAbsence: self.isAbsence ?? isAbsence)
  }
}
