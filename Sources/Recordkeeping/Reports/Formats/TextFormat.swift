extension ReportFormat {
  /// What `check` prints unless asked otherwise.
  public static let text = ReportFormat(
    "text", nl: "voor mensen: elke bevinding met haar regel, de wet en hulp",
    en: "for people: each finding with its line, the law and help"
  ) { report in
    let findings = TextReport(language: report.language, palette: report.palette, layout: report.layout)
    return LogText.defused(report.checkups.map(findings.text).joined() + report.summary)
  }
}
