extension ReportFormat {
  static let concise = ReportFormat(
    "concise", nl: "één regel per bevinding, met het pad vanaf waar u staat, voor editors",
    en: "one line for each finding, with the path from where you stand, for editors"
  ) { report in
    let lines = report.checkups.flatMap { checkup in
      var places = ReportedPlaces(checkup)
      return checkup.findings.map { finding in
        let start = places.place(finding.place.span).start
        let detail = finding.place.detail.map { ": \(SafeText.shown($0[report.language]))" } ?? ""
        let weight = finding.isOpen ? "open" : finding.severity.level
        return "\(checkup.shownPath(of: finding.place.span.file)):\(start.line):\(start.column): "
          + "\(weight) \(finding.rule.code) \(finding.rule.summary[report.language])\(detail)\n"
      }
    }
    return LogText.defused(lines.joined())
  }
}
