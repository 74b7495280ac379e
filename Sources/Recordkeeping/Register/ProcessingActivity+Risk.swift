extension ProcessingActivity {
  /// The marks of high risk (WP248) that the register's own facts show, by their words in the law data.
  func riskMarks(in register: Register) -> [String] {
    let decisions = self.automatedDecisionMaking?.value.value?.records ?? []
    let groups = ([self.dataSubjects] + self.personalData.map { $0.dataSubjects }).flatMap {
      $0?.value.ids ?? []
    }
    let vocabulary = register.vocabularies["data-subjects"]
    let marks = [
      ("evaluation-or-scoring", decisions.contains { $0.profiling?.value ?? false }),
      ("automated-decision", !decisions.isEmpty),
      ("sensitive-data", hasSensitiveRows(in: register)),
      ("vulnerable-persons", groups.contains { vocabulary?[$0]?.isVulnerable ?? false }),
    ]
    return marks.filter(\.1).map(\.0)
  }

  /// The kinds on the authority's list (AVG art. 35(4)) that its purposes show, by their words in the law data.
  func listedKinds(in register: Register) -> [String] {
    self.purposes.flatMap { register.vocabularies["purposes"]?[$0.kind]?.list("authority-list") ?? [] }
      .withoutRepeats
  }

  /// Whether somebody has to decide if an impact assessment is needed: special or criminal data (AVG art. 9, 10), two
  /// other marks of high risk, or a kind on the authority's list.
  func needsAssessmentDecision(in register: Register) -> Bool {
    isOwn
      && (hasSensitiveRows(in: register) || riskMarks(in: register).count > 1
        || !listedKinds(in: register).isEmpty)
  }

  private func hasSensitiveRows(in register: Register) -> Bool {
    self.personalData.contains { !register.flags(of: $0).isDisjoint(with: [.special, .criminal]) }
  }
}
