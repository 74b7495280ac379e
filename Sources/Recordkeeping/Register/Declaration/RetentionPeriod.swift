/// A length of time, or for ever.
public enum RetentionPeriod: FieldValue, Hashable {
  /// A length of time.
  case period(Period)
  /// For ever, as an archives act demands.
  case permanent

  /// The form in a file.
  public static var kind: FieldKind { .period(instead: ["permanent"]) }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    switch content {
    case .period(let period): self = .period(period)
    case .string("permanent"): self = .permanent
    default: return nil
    }
  }
}
