/// What a statement says of one purpose of an activity.
struct SaidPurpose: Sendable {
  let purpose: Purpose
  let legalBasis: LegalBasis?
  /// Whether people are asked for consent.
  let asksConsent: Bool
  /// Why it is lawful; nil where the register does not say.
  let basis: Result<Phrasing.Basis?, WordFault>
  /// The rights that apply to it.
  let rights: Result<[String], WordFault>

  init(_ purpose: Purpose, of activity: ProcessingActivity, _ phrasing: Phrasing) {
    self.purpose = purpose
    legalBasis = purpose.legalBasis?.value
    asksConsent = purpose.asksConsent
    basis = Result { () throws(WordFault) in try phrasing.basis(of: purpose) }
    rights = Result { () throws(WordFault) in try phrasing.rights(for: purpose, in: activity) }
  }

  /// What the organisation wants with it, where that is the basis.
  var interest: Located<Text>? { legalBasis == .legitimateInterests ? purpose.legitimateInterest : nil }
}
