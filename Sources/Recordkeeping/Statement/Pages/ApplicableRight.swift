/// A right as it applies to one purpose; the basis decides which do (AVG art. 7(3), 15-18, 20-22).
enum ApplicableRight: String, CaseIterable, Sendable {
  case withdrawal
  case access
  case rectification
  case erasure
  case erasureUnneeded = "erasure-unneeded"
  case erasureLaw = "erasure-law"
  case erasureTask = "erasure-task"
  case restriction
  case portability
  case objection
  case objectionMarketing = "objection-marketing"
  case decision

  /// Whether it applies to a purpose; `isDecided` where a computer decides for it.
  func applies(to purpose: Purpose, isDecided: Bool) -> Bool {
    applies(to: purpose, on: purpose.legalBasis?.value, isDecided: isDecided)
  }

  /// Those that apply to a purpose.
  static func all(for purpose: Purpose, isDecided: Bool) -> [ApplicableRight] {
    let basis = purpose.legalBasis?.value
    return allCases.filter { $0.applies(to: purpose, on: basis, isDecided: isDecided) }
  }

  private func applies(to purpose: Purpose, on basis: LegalBasis?, isDecided: Bool) -> Bool {
    switch self {
    case .withdrawal: basis == .consent || purpose.consent != nil
    case .access, .rectification, .restriction: true
    case .erasure: basis == .consent
    case .erasureUnneeded: [.contract, .vitalInterests, .legitimateInterests].contains(basis)
    case .erasureLaw: basis == .legalObligation
    case .erasureTask: basis == .publicTask
    case .portability: [.consent, .contract].contains(basis)
    case .objection: [.publicTask, .legitimateInterests].contains(basis)
    case .objectionMarketing: purpose.isDirectMarketing
    case .decision: isDecided
    }
  }
}

extension Phrasing {
  /// The rights that apply to a purpose, in words.
  func rights(for purpose: Purpose, in activity: ProcessingActivity) throws(WordFault) -> [String] {
    let isDecided = !activity.decisions(for: purpose).isEmpty
    let rights = ApplicableRight.all(for: purpose, isDecided: isDecided)
    return try rights.map { (right) throws(WordFault) in try words["applies.\(right.rawValue)"] }
  }
}
