/// What a change of a register asks of the organisation; one change can ask several things.
public enum Consequence: String, CaseIterable, Sendable {
  /// People have to be told first (AVG art. 13(3), 14(4); WP260 par. 29-30).
  case tellPeople = "tell-people"
  /// Those who consented agreed to something else (AVG art. 4(11), 7).
  case askConsent = "ask-consent"
  /// Whether an impact assessment is needed, or still right, is to be established (AVG art. 35(1), 35(11)).
  case assessImpact = "assess-impact"
  /// Something has to be agreed with another party, and the register does not say that it was (AVG art. 26, 28, 46).
  case agree = "agreement"
  /// Nothing says that it is wrong, and it is rarely meant.
  case lookAt = "look-at"
  /// One of the two versions was not understood.
  case unclear
  /// The statement says it at the next render; nothing else is asked.
  case statement
  /// Drafts and plans: there is nothing to tell anyone yet.
  case plan
  /// It stands in the register alone.
  case `internal`
  /// Layout, order, comments: no answer is another one.
  case editorial

  /// Whether somebody has to act or look before the change counts: what `--exit-code` goes by, together with the
  /// statement.
  public var asksAction: Bool {
    switch self {
    case .tellPeople, .askConsent, .assessImpact, .agree, .lookAt, .unclear: true
    case .statement, .plan, .internal, .editorial: false
    }
  }

  /// Whether `--exit-code` leads to 1.
  public var counts: Bool { asksAction || self == .statement }
}
