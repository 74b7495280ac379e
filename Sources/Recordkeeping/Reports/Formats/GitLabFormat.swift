extension ReportFormat {
  /// The Code Quality artifact: what a merge request shows beside its changes.
  static let gitlab = ReportFormat(
    "gitlab", nl: "het Code Quality-rapport van GitLab", en: "the Code Quality report of GitLab"
  ) { report in
    let findings = report.findings.filter { $0.waiver == nil }
    return JSONWriter.text(.list(findings.map(item)))
  }

  private static func item(_ found: ReportedFinding) -> JSON {
    [
      "description": .text(found.message),
      "check_name": .text(found.finding.rule.code),
      "fingerprint": .text(found.fingerprint),
      "severity": .text(severity(found.finding)),
      "location": [
        "path": .text(found.place.path.exact),
        "lines": ["begin": .number(found.place.start.line)],
      ],
    ]
  }

  private static func severity(_ finding: Finding) -> String {
    switch finding.severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
