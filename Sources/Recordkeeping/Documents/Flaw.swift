/// What went wrong while a file was read: the code of the rule that tells of it, and the place.
public struct Flaw: Hashable, Sendable {
  /// The rule's code, such as `SYN03`.
  public let code: String
  /// Where it stands.
  public let span: Span
  /// What stands there and what was expected, beside the rule's fixed summary.
  public let detail: Wording?
  /// What to do or to type.
  public let help: Wording?
  /// The text to paste, where there is exactly one sensible cure.
  public let suggestion: Suggestion?

  /// A flaw of rule `code` at a place.
  public init(
    _ code: String, at span: Span, detail: Wording? = nil, help: Wording? = nil,
    suggestion: Suggestion? = nil
  ) {
    self.code = code
    self.span = span
    self.detail = detail
    self.help = help
    self.suggestion = suggestion
  }
}
