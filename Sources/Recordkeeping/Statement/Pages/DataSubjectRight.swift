/// A right of people over their data that does not stand on a page or in a block of its own (AVG art. 15-18, 20).
enum DataSubjectRight: String, CaseIterable, Sendable {
  case access
  case rectification
  case erasure
  case restriction
  case portability

  /// What has to be said beside it where purposes rest on one of some bases: the key of the words, and the bases.
  var conditions: [(key: String, bases: Set<LegalBasis>)] {
    switch self {
    case .access, .rectification: []
    case .erasure:
      [
        ("erasure-consent", [.consent]),
        ("erasure-needed", [.contract, .vitalInterests, .legitimateInterests]),
        ("erasure-objection", [.legitimateInterests]), ("erasure-law", [.legalObligation]),
        ("erasure-task", [.publicTask]),
      ]
    case .restriction: [("restriction-objection", [.publicTask, .legitimateInterests])]
    case .portability: [("portability-where", [.consent, .contract])]
    }
  }
}
