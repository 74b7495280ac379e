import Foundation

@testable import Recordkeeping

/// Findings made in code, with everything in them that a format has to cope with.
struct ReportFixture {
  static let day = Day("2026-11-23") ?? LawDates.from

  /// Rules of our own, so that a change of the rulebook changes no expected report.
  static let rules = [
    rule(
      "TST01", .error, [.gdpr("13(2)(a)"), .gdpr("30(1)(f)"), .telecommunications("11.7a")],
      nl: "bewaartermijn ontbreekt", en: "retention period missing"),
    rule(
      "TST02", .warning, [.other("C-673/17")], nl: "twee plaatsen spreken elkaar tegen",
      en: "two places differ"),
    rule("TST03", .note, [], nl: "het weten waard", en: "worth knowing"),
    rule(
      "LEK99", .error, [.gdpr("5(1)(c)")], nl: "persoonsgegeven in het register",
      en: "personal data in the register"),
  ]

  /// A file whose columns are not its bytes, a file for each trap in a name, and one without a finding.
  static let files = [
    SourceFile("activities/##vso[task.complete]|<b>`'\"@team #1.md", "+++\n+++\n"),
    SourceFile("activities/een,twee:drie%41\u{1B}[31m\u{202E}.md", "+++\n+++\n"),
    SourceFile(
      "activities/nieuwsbrief.md",
      "+++\ntitle = \"Nieuws 🚲 é\" # één\n[purposes.mail]\npurpose = \"\"\nlegal-basis = \"toestemmng\"\n+++\r\n\r\nTekst\r\n"
    ),
    SourceFile("activities/regel\n::error::twee.md", ""),
    SourceFile("organisation.md", "+++\nname = \"De Korenaar\"\n+++\n"),
    SourceFile("parties/café-🚲.md", "+++\nname = \"Café\"\n+++\n"),
  ]

  /// The list that goes through every format, in the order in which rules give it.
  static let findings = [
    finding(0, 0, 0..<3),
    finding(0, 1, 0..<3, detail: "`a` | <script>@iemand</script> ##vso[x] #12 [k](javascript:1)"),
    finding(1, 2, 0..<3, detail: "een\u{1B}]52;c;AAAA\u{7}\r\n::stop-commands::x"),
    finding(2, 0, "[purposes.mail]"), finding(2, 0, "[purposes.mail]", detail: "nog eens", isOpen: true),
    finding(2, 1, "é\"", second: 5, detail: "hier 🚲"),
    finding(2, 0, "\"toestemmng\"", suggestion: "\"consent\""),
    finding(2, 3, "\"\"", suggestion: "123456782"), finding(2, 2, "\r\n\r\nTekst\r\n"), finding(3, 0, 0..<0),
    finding(5, 0, 4..<8, blocks: false), waived(finding(5, 1, 4..<8, second: 2)),
  ].sorted { ($0.place.span, $0.rule.code) < ($1.place.span, $1.rule.code) }

  private static func waived(_ finding: Finding) -> Finding {
    var finding = finding
    finding.waiver = Waiver(
      code: finding.rule.code, reason: "besproken | <b>##[x]\u{1B}</b>", by: "directie", until: day,
      span: finding.place.span)
    return finding
  }

  /// The findings in the files of a register.
  static func checkup(
    _ name: String = "winkel", in folder: String = "Registers/", files: [SourceFile] = files,
    _ findings: [Finding] = findings
  ) -> Checkup {
    let register = FoundRegister(
      name: name, path: DiskPath("\(folder)\(name)"), whole: DiskPath("/nergens/Registers/\(name)"),
      templates: nil)
    return Checkup(
      register: register, reading: Reading.read(files), files: files,
      findings: findings.filter { $0.waiver == nil }, waived: findings.filter { $0.waiver != nil },
      unasked: [], secrets: Secrets(findings, in: files), skipped: 2,
      isIncomplete: files.contains { $0.bytes.isEmpty })
  }

  static func report(_ checkups: [Checkup] = [checkup()], _ language: Language = .nl, faults: [RunError] = [])
    -> Report
  {
    var report = Report(checkups, faults: faults, on: day, in: language, palette: Palette(isColoured: false))
    report.layout.isWhole = true
    return report
  }

  static func rule(
    _ code: String, _ severity: Severity, _ provisions: [Provision], nl: String, en: String
  ) -> Rule {
    Rule(
      code: code, name: "fixture-\(code.lowercased())", severity: severity, provisions: provisions,
      summary: Wording(nl: nl, en: en),
      rationale: Wording(nl: "Waarom \(nl) telt.", en: "Why \(en) matters."),
      help: Wording(nl: "schrijf `a = \"b\"`", en: "write `a = \"b\"`"), failing: [], passing: [],
      check: .reading(code: code))
  }

  static func finding(
    _ file: Int, _ rule: Int, _ range: Range<Int>, detail: String? = nil, second: Int? = nil,
    suggestion: String? = nil, isOpen: Bool = false, blocks: Bool? = nil
  ) -> Finding {
    let span = Span(file: file, range)
    let rule = rules[rule]
    let place = Place(
      span, detail: detail.map { Wording(nl: $0, en: $0) },
      second: second.map {
        SecondPlace(Span(file: $0, 4..<8), Wording(nl: "daar staat iets anders", en: "there it differs"))
      },
      suggestion: suggestion.map { Suggestion(span, $0) }, blocksPublication: blocks)
    return Finding(rule: rule, severity: isOpen ? .note : rule.severity, isOpen: isOpen, place: place)
  }

  /// A finding at a text in a file.
  private static func finding(
    _ file: Int, _ rule: Int, _ text: String, second: Int? = nil, suggestion: String? = nil,
    detail: String? = nil,
    isOpen: Bool = false
  ) -> Finding {
    let bytes = files[file].bytes
    let target = Array(text.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: target) } ?? 0
    return finding(
      file, rule, start..<start + target.count, detail: detail, second: second, suggestion: suggestion,
      isOpen: isOpen)
  }
}
