extension DueDate {
  /// What can be due.
  public enum Kind: String, CaseIterable, Sendable {
    /// An activity has to be reviewed (ENT10).
    case review
    /// A consent has to be read again (CON21).
    case consentReview = "consent-review"
    /// An impact assessment has to be reviewed (AVG art. 35(11)).
    case impactAssessment = "impact-assessment"
    /// A processing agreement ends (REC03).
    case agreementEnd = "agreement-end"
    /// A processing agreement without an end has to be read again (REC21).
    case agreementReview = "agreement-review"
    /// Work with a party or for a client ends.
    case relationEnd = "relation-end"
    /// The adequacy decision under a transfer ends (TRF02, TRF20).
    case adequacyEnd = "adequacy-end"
    /// A waiver ends (WVR02).
    case waiverEnd = "waiver-end"
    /// A planned activity begins.
    case start
    /// The last data of an activity that ended are to be gone (ENT13).
    case erasure

    /// The rule that tells of it once it is too late; nil where none does.
    var rule: String? {
      switch self {
      case .review: "ENT10"
      case .consentReview: "CON21"
      case .agreementEnd: "REC03"
      case .agreementReview: "REC21"
      case .adequacyEnd: "TRF02"
      case .waiverEnd: "WVR02"
      case .erasure: "ENT13"
      case .impactAssessment, .relationEnd, .start: nil
      }
    }
  }
}
