/// A decision of the European Commission that a country or organisation protects personal data well enough, GDPR 45.
public struct Adequacy: Hashable, Sendable {
  /// The days on which it holds.
  public let validity: Validity
  /// The decision's number: `(EU) 2023/1795`.
  public let decision: String
  /// Whether it covers only part of the recipients or data, so that each transfer must be in scope.
  public let isLimited: Bool
  /// What it covers or leaves out; always there when it is limited.
  public let note: Wording?
  /// The case in which the decision is contested before a court, if any; `contested(on:)` minds the day.
  public let appeal: String?
  /// The days on which that case is pending.
  private let pending: Validity?

  /// The case in which the decision is contested on a day.
  public func contested(on day: Day) -> String? { pending?.contains(day) == true ? appeal : nil }

  /// Reads a table of the file of decisions.
  init?(_ table: TOMLValue) {
    guard let validity = Validity(table), let decision = table["decision"]?.string else { return nil }
    self.validity = validity
    self.decision = decision
    isLimited = table["scope"]?.string == "limited"
    appeal = table["appeal"]?.string
    pending = table["appeal-from"].flatMap { Day($0.lexeme) }.map {
      Validity(from: $0, until: table["appeal-until"].flatMap { Day($0.lexeme) })
    }
    if let nl = table["nl"]?.string, let en = table["en"]?.string {
      note = Wording(nl: nl, en: en)
    } else {
      note = nil
    }
  }
}
