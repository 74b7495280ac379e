/// The one sensible cure for a finding, ready to paste: text in place of a stretch of a file.
public struct Suggestion: Hashable, Sendable {
  /// What the text replaces; an empty stretch when it is only put in.
  public let span: Span
  /// The text; a line that is put in carries its own line end.
  public let text: String

  /// Puts `text` in the place of what stands at `span`.
  public init(_ span: Span, _ text: String) {
    self.span = span
    self.text = text
  }
}
