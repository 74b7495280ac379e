/// Another place that a finding speaks of: the recipient's own file, the other purpose.
public struct SecondPlace: Hashable, Sendable {
  /// The stretch of the file.
  public let span: Span
  /// What stands there, as part of a sentence.
  public let detail: Wording

  /// Another place, and what stands there.
  public init(_ span: Span, _ detail: Wording) {
    self.span = span
    self.detail = detail
  }
}
