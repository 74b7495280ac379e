extension ReportFormat {
  /// SARIF 2.1.0, with what GitHub code scanning reads. It says nothing of security, so that no finding becomes a
  /// security alert.
  static let sarif = ReportFormat(
    "sarif", nl: "SARIF 2.1.0, voor code scanning en editors",
    en: "SARIF 2.1.0, for code scanning and editors"
  ) { report in
    let all = report.findings
    let findings = all.count > most ? Array(all.worstFirst.prefix(most)) : all
    let rules = rules(of: findings)
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.code, $0) })
    let isWaived = findings.contains { $0.waiver != nil }
    return JSONWriter.text([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver(rules, report.language)],
          "automationDetails": ["id": "avgreg/"],
          "language": .text(report.language.rawValue),
          "columnKind": "unicodeCodePoints",
          "invocations": [invocation(report, left: all.count - findings.count)],
          "results": .list(
            findings.map {
              result($0, rule: places[$0.finding.rule.code] ?? 0, canBeWaived: isWaived, report.language)
            }),
        ]
      ],
    ])
  }

  /// GitHub refuses a file with more results.
  private static let most = 25_000

  private static func driver(_ rules: [Rule], _ language: Language) -> JSON {
    [
      "name": "avgreg",
      "semanticVersion": .text(ProgramVersion.current),
      "rules": .list(rules.map { rule($0, language) }),
    ]
  }

  private static func invocation(_ report: Report, left: Int) -> JSON {
    let more = Wording(
      nl: "nog \(left) bevindingen passen er niet in", en: "\(left) more findings do not fit in")
    let faults = report.faults.map { notification("error", $0.message(in: report.language)) }
    let notes = left > 0 ? [notification("warning", more[report.language])] : []
    return [
      "executionSuccessful": .flag(report.isComplete),
      "toolExecutionNotifications": .list(faults + notes),
    ]
  }

  private static func notification(_ level: String, _ text: String) -> JSON {
    ["level": .text(level), "message": message(text)]
  }

  private static func rule(_ rule: Rule, _ language: Language) -> JSON {
    let law = Provision.citation(of: rule.provisions, in: language)
    let why = "`avgreg explain \(rule.code)`"
    let help = [rule.help[language], law, why].filter { !$0.isEmpty }
    let prose = [rule.rationale[language], rule.help[language], law].map(MarkdownText.prose) + [why]
    let tags = ["privacy", rule.family] + rule.provisions.prefix(10).map { $0.citation(in: language) }
    return [
      "id": .text(rule.code),
      "name": .text(rule.name),
      "shortDescription": ["text": .text(rule.summary[language])],
      "fullDescription": ["text": .text(rule.rationale[language])],
      "help": [
        "text": .text(help.joined(separator: "\n")),
        "markdown": .text(prose.filter { !$0.isEmpty }.joined(separator: "\n\n")),
      ],
      "defaultConfiguration": ["level": .text(rule.severity.level)],
      "properties": [
        "tags": .list(tags.map(JSON.text)),
        "precision": rule.severity == .error ? "very-high" : "high",
        "problem.severity": rule.severity == .note ? "recommendation" : .text(rule.severity.level),
      ],
    ]
  }

  private static func result(_ found: ReportedFinding, rule: Int, canBeWaived: Bool, _ language: Language)
    -> JSON
  {
    let suppression = found.waived(in: language).map { waiver -> [JSON] in
      [["kind": "inSource", "status": "accepted", "justification": .text(waiver)]]
    }
    return [
      "ruleId": .text(found.finding.rule.code),
      "ruleIndex": .number(rule),
      "level": .text(found.finding.severity.level),
      "message": message(found.message),
      "locations": [["physicalLocation": location(found.place)]],
      "relatedLocations": found.second.map { second -> JSON in
        [["id": 1, "physicalLocation": location(second.place), "message": message(second.detail)]]
      } ?? .absent,
      "fixes": found.suggestion.map { [fix($0.place, $0.text, found.help)] } ?? .absent,
      // What is not said of one finding would be unknown; where others are waived, it is that it is not.
      "suppressions": canBeWaived ? .list(suppression ?? []) : .absent,
      "partialFingerprints": ["avgreg/v1": .text(found.fingerprint)],
      "properties": [
        "open": .flag(found.finding.isOpen), "blocks": .flag(found.finding.blocksPublication),
        "record": JSON(found.record), "key": JSON(found.key),
      ],
    ]
  }

  private static func location(_ place: ReportedPlace) -> JSON {
    ["artifactLocation": ["uri": .text(place.path.uri)], "region": region(place)]
  }

  private static func region(_ place: ReportedPlace) -> JSON {
    [
      "startLine": .number(place.start.line), "startColumn": .number(place.start.column),
      "endLine": .number(place.end.line), "endColumn": .number(place.end.column),
    ]
  }

  private static func fix(_ place: ReportedPlace, _ text: String, _ help: String) -> JSON {
    [
      "description": message(help),
      "artifactChanges": [
        [
          "artifactLocation": ["uri": .text(place.path.uri)],
          "replacements": [["deletedRegion": region(place), "insertedContent": ["text": .text(text)]]],
        ]
      ],
    ]
  }

  /// A text in which nothing can be taken for a link: `](` is what makes one.
  private static func message(_ text: String) -> JSON {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "("), output.last == UInt8(ascii: "]") { output.append(UInt8(ascii: " ")) }
      output.append(byte)
    }
    return ["text": .text(String(decoding: output, as: UTF8.self))]
  }
}
