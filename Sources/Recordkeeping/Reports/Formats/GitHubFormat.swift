extension ReportFormat {
  /// Workflow commands: `::error file=F,line=1,col=1,title=T::message`.
  static let github = ReportFormat(
    "github", nl: "opmerkingen bij de regels van een pull request, in GitHub Actions",
    en: "annotations on the lines of a pull request, in GitHub Actions"
  ) { report in
    let findings = report.findings.filter { $0.waiver == nil }.worstFirst
    let faults = report.faults.map { command("error", ["title=avgreg"], $0.message(in: report.language)) }
    let lines = faults + findings.map { annotation($0, report.language) }
    let summary = LogText.defused(report.summary)
    let levels = Dictionary(grouping: findings) { level($0.finding) }
    let isCut = levels.values.contains { $0.count > shown }
    return (lines + (isCut ? [limit[report.language]] : [])).map { $0 + "\n" }.joined() + summary
  }

  /// GitHub shows so many annotations of each weight for a step.
  private static let shown = 10
  private static let limit = Wording(
    nl: "GitHub toont per soort alleen de eerste tien; hierboven staan ze alle, de ernstigste eerst",
    en: "GitHub shows only the first ten of each kind; above are all of them, the worst first")

  private static func annotation(_ found: ReportedFinding, _ language: Language) -> String {
    let (start, end) = (found.place.start, found.place.end)
    var properties = ["file=\(escaped(path: found.place.path))", "line=\(start.line)", "endLine=\(end.line)"]
    // Columns say nothing over several lines.
    if start.line == end.line { properties += ["col=\(start.column)", "endColumn=\(end.column)"] }
    properties.append("title=\(found.finding.rule.code)")
    let law = Provision.citation(of: found.finding.provisions, in: language)
    let message = [found.message, law, found.help].filter { !$0.isEmpty }.joined(separator: "\n")
    return command(level(found.finding), properties, message)
  }

  private static func level(_ finding: Finding) -> String {
    switch finding.severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func command(_ level: String, _ properties: [String], _ message: String) -> String {
    let text = LogText.defusedInside(message).utf8.flatMap { byte in
      "%\r\n".utf8.contains(byte) ? percent(byte) : [byte]
    }
    return "::\(level) \(properties.joined(separator: ","))::\(String(decoding: text, as: UTF8.self))"
  }

  /// GitHub turns the percent signs back, so that the annotation lands on the file with that very name; what a log
  /// would obey is spelled out all the same.
  private static func escaped(path: DiskPath) -> String {
    let text = path.exact.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "%", "\r", "\n", ":", ",": String(decoding: percent(UInt8(ascii: scalar)), as: UTF8.self)
      default: SafeText.shown(String(scalar))
      }
    }
    return LogText.defusedInside(text.joined())
  }

  private static func percent(_ byte: UInt8) -> [UInt8] {
    let digits = String(byte, radix: 16, uppercase: true).utf8
    return Array((digits.count < 2 ? "%0" : "%").utf8) + digits
  }
}
