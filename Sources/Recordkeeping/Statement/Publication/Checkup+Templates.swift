extension Checkup {
  /// What makes two findings in templates the same.
  private struct InTemplates: Hashable {
    let path: String
    let code: String
    let start: Int
    let end: Int
    let detail: String?
  }

  /// The same registers, where what was found in templates that several share is told of once, with the first of them.
  public static func tellingTemplatesOnce(_ checkups: [Checkup]) -> [Checkup] {
    var told: Set<InTemplates> = []
    return checkups.map { checkup in
      var checkup = checkup
      checkup.findings = checkup.findings.filter { finding in
        checkup.inTemplates(finding).map { told.insert($0).inserted } ?? true
      }
      return checkup
    }
  }

  /// What a finding in templates is known by; nil for one in the register itself.
  private func inTemplates(_ finding: Finding) -> InTemplates? {
    let span = finding.place.span
    if span.file < reading.files.count { return nil }
    return InTemplates(
      path: shownPath(of: span.file), code: finding.rule.code, start: span.start, end: span.end,
      detail: finding.place.detail?.en)
  }
}
