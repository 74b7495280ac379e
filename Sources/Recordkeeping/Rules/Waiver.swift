/// A waiver that counts: someone has recorded why findings of a rule may stay, and until when.
public struct Waiver: Hashable, Sendable {
  /// The code of the rule.
  public let code: String
  /// Why the finding may stay.
  public let reason: String
  /// The function that decided so.
  public let by: String
  /// The last day on which it counts.
  public let until: Day
  /// Its heading: `[personal-data.email.waivers.RET20]`.
  public let span: Span

  /// How long before its last day a waiver can be given.
  static let longest = Period(count: 1, unit: .year)
}

extension Rule {
  /// Whether a finding of that weight can be waived. An error of law or of form cannot: an exemption by law is a fact
  /// with its ground, and a file that cannot be read is put right. An error about the words of a text can, so that a
  /// false alarm does not stop a publication; what is said about waivers cannot be waived in its turn.
  public func takesWaiver(at weight: Severity) -> Bool {
    family != "WVR" && (weight < .error || family == "TXT" || family == "LEK")
  }
}

extension Finding {
  /// Whether it can be waived; an open point of a draft as the finding that it will be.
  public var takesWaiver: Bool { rule.takesWaiver(at: place.severity ?? rule.severity) }
}
