extension ReportFormat {
  /// Everything there is to say, as `Schemas/report.schema.json` describes it.
  static let json = ReportFormat(
    "json", nl: "alles, voor eigen programma's; `Schemas/report.schema.json` beschrijft het",
    en: "everything, for programs of your own; `Schemas/report.schema.json` describes it"
  ) { report in
    let findings = report.findings
    return JSONWriter.text(
      .answer([
        "day": .text("\(report.day)"),
        "language": .text(report.language.rawValue),
        "complete": .flag(report.isComplete),
        "faults": .list(report.faults.map { .text($0.message(in: report.language)) }),
        "counts": counts(report.checkups),
        "registers": .list(report.checkups.map(register)),
        "rules": .table(rules(of: findings).map { ($0.code, rule($0, report.language)) }),
        "findings": .list(findings.map { finding($0, report.language) }),
      ]))
  }

  /// The rules of findings, each once, by code.
  static func rules(of findings: [ReportedFinding]) -> [Rule] {
    var rules: [String: Rule] = [:]
    for found in findings { rules[found.finding.rule.code] = found.finding.rule }
    return rules.values.sorted { $0.code < $1.code }
  }

  private static func register(_ checkup: Checkup) -> JSON {
    [
      "path": .text(checkup.register.reported.exact),
      "name": .text(checkup.register.name),
      "activities": .number(checkup.reading.register.activities.count),
      "parties": .number(checkup.reading.register.parties.count),
      "skipped": .number(checkup.skipped),
      "complete": .flag(!checkup.isIncomplete),
      "at": checkup.past.map { ["moment": .text($0.moment), "commit": .text($0.commit)] } ?? .absent,
      "counts": counts([checkup]),
    ]
  }

  private static func counts(_ checkups: [Checkup]) -> JSON {
    let tally = Tally(checkups.flatMap(\.findings))
    return [
      "errors": .number(tally.errors), "blocking": .number(tally.blocking),
      "warnings": .number(tally.warnings),
      "notes": .number(tally.notes), "open": .number(tally.open),
      "waived": .number(checkups.reduce(0) { $0 + $1.waived.count }),
      "unasked": .number(checkups.reduce(0) { $0 + $1.unasked.count }),
      "older": .number(checkups.reduce(0) { $0 + ($1.earlier?.findings.count ?? 0) }),
    ]
  }

  private static func rule(_ rule: Rule, _ language: Language) -> JSON {
    [
      "name": .text(rule.name),
      "severity": .text(rule.severity.level),
      "summary": .text(rule.summary[language]),
      "rationale": .text(rule.rationale[language]),
      "help": .text(rule.help[language]),
      "provisions": provisions(rule.provisions, language),
    ]
  }

  private static func provisions(_ provisions: [Provision], _ language: Language) -> JSON {
    .list(
      provisions.map {
        [
          "act": .text($0.act.rawValue), "article": .text($0.article),
          "citation": .text($0.citation(in: language)),
        ]
      })
  }

  private static func finding(_ found: ReportedFinding, _ language: Language) -> JSON {
    [
      "code": .text(found.finding.rule.code),
      "severity": .text(found.finding.severity.level),
      "open": .flag(found.finding.isOpen),
      "blocks": .flag(found.finding.blocksPublication),
      "path": .text(found.place.path.exact),
      "start": point(found.place.start),
      "end": point(found.place.end),
      "record": JSON(found.record),
      "key": JSON(found.key),
      "summary": .text(found.summary),
      "detail": JSON(found.detail),
      "help": .text(found.help),
      "provisions": provisions(found.finding.provisions, language),
      "second": found.second.map { stretch($0.place, ("detail", $0.detail)) } ?? .absent,
      "suggestion": found.suggestion.map { stretch($0.place, ("text", $0.text)) } ?? .absent,
      "waiver": found.waiver.map(waiver) ?? .absent,
      "fingerprint": .text(found.fingerprint),
    ]
  }

  private static func waiver(_ waiver: Waiver) -> JSON {
    [
      "reason": .text(SafeText.shown(waiver.reason)), "by": .text(SafeText.shown(waiver.by)),
      "until": .text("\(waiver.until)"),
    ]
  }

  private static func stretch(_ place: ReportedPlace, _ text: (String, String)) -> JSON {
    [
      "path": .text(place.path.exact), "start": point(place.start), "end": point(place.end),
      text.0: .text(text.1),
    ]
  }

  private static func point(_ point: ReportedPlace.Point) -> JSON {
    ["offset": .number(point.offset), "line": .number(point.line), "column": .number(point.column)]
  }
}
