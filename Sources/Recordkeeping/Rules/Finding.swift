/// A rule broken at a place. It knows nothing of terminals or formats.
public struct Finding: Sendable {
  /// The rule.
  public let rule: Rule
  /// How much it weighs here: an open point of a draft is a note.
  public let severity: Severity
  /// Whether it is an open point of a draft, for the owner to decide.
  public let isOpen: Bool
  /// Where, and what is said of that place.
  public let place: Place
  /// The waiver by which it may stay.
  public internal(set) var waiver: Waiver?

  /// Whether a statement made in spite of it would be untrue or incomplete.
  public var blocksPublication: Bool {
    severity == .error && (place.blocksPublication ?? rule.blocksPublication)
  }
  /// The law it comes from.
  public var provisions: [Provision] { place.provisions ?? rule.provisions }
  /// What to do next.
  public var help: Wording { place.help ?? rule.help }

  /// Whether it is an open point where it stands in a draft: something that counts is absent.
  var canBeOpen: Bool { (place.isAbsence ?? rule.check.isAbsence) && severity > .note }

  /// The same as an open point of a draft.
  var opened: Finding { Finding(rule: rule, severity: .note, isOpen: true, place: place, waiver: waiver) }
}
