/// When a key has to be there, and who tells of its absence.
public struct Requirement: Sendable {
  /// What an absent key gives.
  public enum Weight: Sendable {
    /// Nothing.
    case optional
    /// A warning.
    case wanted
    /// An error.
    case required
  }

  /// What an absent key gives when the condition holds.
  public let weight: Weight
  /// When it counts, in words; always where there is none.
  public let condition: Wording?
  /// The rules of the catalogue that tell of the absence; where there are none, the general rule does.
  public let codes: [String]
  /// Whether it counts for a table at a place.
  let holds: @Sendable (Scope) -> Bool

  /// May be left out.
  public static let optional = Requirement(weight: .optional, condition: nil, codes: []) { _ in false }
  /// Left out, a warning.
  public static let wanted = Requirement(weight: .wanted, condition: nil, codes: []) { _ in true }
  /// Left out, an error.
  public static let always = Requirement(weight: .required, condition: nil, codes: []) { _ in true }

  /// Left out, an error that a rule of the catalogue tells of.
  static func always(by codes: String...) -> Requirement {
    Requirement(weight: .required, condition: nil, codes: codes) { _ in true }
  }

  /// Left out, an error where the condition holds.
  static func when(nl: String, en: String, _ holds: @escaping @Sendable (Scope) -> Bool) -> Requirement {
    Requirement(weight: .required, condition: Wording(nl: nl, en: en), codes: [], holds: holds)
  }

  /// Left out where the condition holds, an error that rules of the catalogue tell of.
  static func when(nl: String, en: String, by codes: String...) -> Requirement {
    Requirement(weight: .required, condition: Wording(nl: nl, en: en), codes: codes) { _ in true }
  }

  /// Left out, a warning where the condition holds.
  static func wanted(
    nl: String, en: String, _ holds: @escaping @Sendable (Scope) -> Bool
  ) -> Requirement {
    Requirement(weight: .wanted, condition: Wording(nl: nl, en: en), codes: [], holds: holds)
  }

  /// Left out where the condition holds, a warning that rules of the catalogue tell of.
  static func wanted(nl: String, en: String, by codes: String...) -> Requirement {
    Requirement(weight: .wanted, condition: Wording(nl: nl, en: en), codes: codes) { _ in true }
  }
}
