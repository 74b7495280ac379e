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
    case .recipients: activities.contains { !phrasing.recipients(of: $0).isEmpty }
    case .transfers: activities.contains { !phrasing.transfers(of: $0).isEmpty }
    case .withdrawal: !consents.isEmpty
    case .automatedDecisions: activities.contains { !$0.decisions.isEmpty }
    case .furtherPurposes: has { $0.furtherPurposeOf != nil }
    case .jointControllers: activities.contains { !$0.jointControllers.isEmpty }
    case .objection: has(\.canBeObjectedTo)
    case .devices: !cookies.isEmpty
    }
  }

  /// The purposes for which consent is asked, each with its activity, in the order of the register.
  public var consents: [(activity: ProcessingActivity, purpose: Purpose)] {
    activities.flatMap { activity in
      activity.purposes.filter { $0.consent != nil || $0.legalBasis?.value == .consent }.map {
        (activity, $0)
      }
    }
  }

  /// What is stored or read on devices, each with its activity.
  public var cookies: [(activity: ProcessingActivity, cookie: Cookie)] {
    activities.flatMap { activity in activity.cookies.map { (activity, $0) } }
  }

  private func has(_ condition: (Purpose) -> Bool) -> Bool {
    activities.contains { $0.purposes.contains(where: condition) }
  }
}

extension Purpose {
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
