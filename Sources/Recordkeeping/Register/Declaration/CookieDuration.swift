/// How long a cookie lives.
public enum CookieDuration: FieldValue, Hashable {
  /// A length of time.
  case period(Period)
  /// Until the browser is closed.
  case session
  /// Until someone removes it.
  case persistent

  /// The form in a file.
  public static var kind: FieldKind { .period(instead: ["session", "persistent"]) }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    switch content {
    case .period(let period): self = .period(period)
    case .string("session"): self = .session
    case .string("persistent"): self = .persistent
    default: return nil
    }
  }
}
