extension ReportFormat {
  /// A comment on a pull request: counts, and a table for each file.
  static let markdown = ReportFormat(
    "markdown", nl: "een commentaar of samenvatting bij een pull request",
    en: "a comment or a summary with a pull request"
  ) { report in
    let tally = Tally(report.checkups.flatMap(\.findings))
    var text = "### avgreg: \(tally.words(in: report.language))\n\n" + head(report)
    let findings = report.findings.filter { $0.waiver == nil }
    var told = 0
    var path: DiskPath?
    for found in findings {
      let row =
        (found.place.path == path ? "" : heading(found, report.language)) + row(found, report.language)
      if text.utf8.count + row.utf8.count > longest { break }
      path = found.place.path
      text += row
      told += 1
    }
    return told < findings.count ? text + rest(findings.count - told)[report.language] : text
  }

  /// A comment on GitHub holds 65,536 characters.
  private static let longest = 60_000

  private static func head(_ report: Report) -> String {
    var lines = report.faults.map { MarkdownText.prose($0.message(in: report.language)) }
    if report.checkups.count > 1 {
      lines += report.checkups.map { checkup in
        "\(MarkdownText.code(checkup.register.reported.exact)): \(Tally(checkup.findings).words(in: report.language))"
      }
    }
    if !report.checkups.isEmpty {
      lines.append(MarkdownText.prose(report.whole.publication(report.checkups)))
    }
    return lines.map { "- \($0)\n" }.joined()
  }

  private static func heading(_ found: ReportedFinding, _ language: Language) -> String {
    let columns = Wording(
      nl: "| plaats | bevinding | wet | wat te doen |", en: "| place | finding | law | what to do |")
    return "\n**\(MarkdownText.code(found.place.path.exact))**\n\n\(columns[language])\n|---|---|---|---|\n"
  }

  private static func row(_ found: ReportedFinding, _ language: Language) -> String {
    let weights = [
      "error": Wording(nl: "fout", en: "error"), "warning": Wording(nl: "waarschuwing", en: "warning"),
      "note": Wording(nl: "let op", en: "note"), "open": Wording(nl: "open", en: "open"),
    ]
    let weight = weights[found.weight]?[language] ?? found.weight
    let cells = [
      "\(found.place.start.line):\(found.place.start.column)",
      "**\(weight)** \(found.finding.rule.code) \(MarkdownText.prose(found.message))",
      MarkdownText.prose(Provision.citation(of: found.finding.provisions, in: language)),
      MarkdownText.prose(found.help),
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  private static func rest(_ count: Int) -> Wording {
    Wording(
      nl: "\nEn nog \(count); `avgreg check` toont ze alle.\n",
      en: "\nAnd \(count) more; `avgreg check` shows them all.\n")
  }
}
