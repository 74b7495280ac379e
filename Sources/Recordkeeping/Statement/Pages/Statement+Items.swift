extension Statement {
  /// The items whose condition holds: each stands on the page, and the others do not.
  public var items: [StatementItem] { StatementItem.allCases.filter(holds) }

  /// Whether an item has to be said.
  public func holds(_ item: StatementItem) -> Bool {
    switch item {
    case .controller, .purposes, .legalBasis, .retention, .rights, .complaint, .obligation, .categories,
      .sources:
      true
    case .representative: organisation.representative?.value.value != nil
    case .officer: organisation.dataProtectionOfficer?.value.value != nil
    case .legitimateInterest: has { $0.legalBasis?.value == .legitimateInterests }
    case .recipients: said.contains { !$0.recipients.isEmpty }
    case .transfers: said.contains { !$0.transfers.isEmpty }
    case .withdrawal: !consents.isEmpty
    case .automatedDecisions: activities.contains { !$0.decisions.isEmpty }
    case .furtherPurposes: has { $0.furtherPurposeOf != nil }
    case .jointControllers: activities.contains { !$0.jointControllers.isEmpty }
    case .objection: has(\.canBeObjectedTo)
    case .devices: !cookies.isEmpty
    }
  }

  private func has(_ condition: (Purpose) -> Bool) -> Bool {
    activities.contains { $0.purposes.contains(where: condition) }
  }
}

extension Purpose {
  /// Whether people are asked for consent.
  var asksConsent: Bool { self.consent != nil || self.legalBasis?.value == .consent }

  /// Whether people can object (AVG art. 21(1), (2)).
  public var canBeObjectedTo: Bool {
    let basis = self.legalBasis?.value
    return basis == .publicTask || basis == .legitimateInterests || self.isDirectMarketing
  }

  /// Whether it is marketing, so that an objection always ends it (AVG art. 21(2)-(3)).
  public var isDirectMarketing: Bool { self.directMarketing?.value ?? false }
}

extension ProcessingActivity {
  /// The decisions that no person looks at.
  public var decisions: [AutomatedDecision] { self.automatedDecisionMaking?.value.value?.records ?? [] }
}
