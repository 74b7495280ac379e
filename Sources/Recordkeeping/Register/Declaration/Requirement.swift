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
  /// The fact in the same table from which the condition follows, where there is one.
  public let premise: Premise?
  /// Whether it counts for a table at a place.
  let holds: @Sendable (Scope) -> Bool

  private init(
    weight: Weight, condition: Wording?, codes: [String], premise: Premise? = nil,
    holds: @escaping @Sendable (Scope) -> Bool
  ) {
    self.weight = weight
    self.condition = condition
    self.codes = codes
    self.premise = premise
    self.holds = holds
  }

  /// May be left out.
  public static let optional = Requirement(weight: .optional, condition: nil, codes: []) { _ in false }
  /// Left out, a warning.
  public static let wanted = Requirement(weight: .wanted, condition: nil, codes: []) { _ in true }
  /// Left out, a warning that a rule of the catalogue gives.
  static func wanted(by codes: String...) -> Requirement {
    Requirement(weight: .wanted, condition: nil, codes: codes) { _ in true }
  }

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

  /// Left out where the condition holds, a warning that rules of the catalogue give.
  static func wanted(
    nl: String, en: String, by codes: String..., holds: @escaping @Sendable (Scope) -> Bool
  ) -> Requirement {
    Requirement(weight: .wanted, condition: Wording(nl: nl, en: en), codes: codes, holds: holds)
  }

  /// Left out where the condition holds, an error that rules of the catalogue tell of.
  static func when(
    nl: String, en: String, by codes: String..., holds: @escaping @Sendable (Scope) -> Bool = { _ in true }
  ) -> Requirement {
    Requirement(weight: .required, condition: Wording(nl: nl, en: en), codes: codes, holds: holds)
  }

  /// Left out, an error where another key of the table says something.
  static func when(nl: String, en: String, _ premise: Premise) -> Requirement {
    Requirement(
      weight: .required, condition: Wording(nl: nl, en: en), codes: [], premise: premise,
      holds: { premise.holds($0.fields) })
  }

  /// Left out where another key of the table says something, an error that rules of the catalogue tell of.
  static func when(nl: String, en: String, _ premise: Premise, by codes: String...) -> Requirement {
    Requirement(
      weight: .required, condition: Wording(nl: nl, en: en), codes: codes, premise: premise,
      holds: { premise.holds($0.fields) })
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
