import Testing

@testable import Recordkeeping

@Suite("The text report")
struct TextReportTests {
  private static let files = [
    SourceFile("activities/b.md", "+++\ntitle = \"Bestellen\"\nowner = \"Winkel\"\n+++\n"),
    SourceFile("activities/b.en.md", "+++\ntitle = \"Ordering\"\n+++\n"),
    SourceFile(
      "activities/a.md", "+++\ntitle = \"Afhalen\"\nowner = \"Bakkerij\"\nrecipients = [\"post\"]\n+++\n"),
    SourceFile("organisation.md", "+++\nname = \"Korenaar\"\nlanguages = [\"nl\", \"en\"]\n+++\n"),
    SourceFile("parties/post.md", "+++\nname = \"Voorbeeldpost\"\n\n\n\n\n\n\ncountry = \"US\"\n+++\n"),
  ]

  private func checkup(_ findings: [Finding], _ files: [SourceFile] = files) -> Checkup {
    let path = DiskPath("register")
    return Checkup(
      register: FoundRegister(name: "register", path: path, whole: path, templates: nil),
      reading: Reading.read(files), files: files,
      findings: findings.sorted { $0.place.span < $1.place.span }, waived: [], unasked: [],
      secrets: Secrets(findings, in: files), skipped: 0, isIncomplete: false)
  }

  private func finding(
    _ rule: Rule, _ file: Int, _ range: Range<Int> = 0..<3, _ severity: Severity = .error,
    isOpen: Bool = false,
    detail: Wording? = nil, help: Wording? = nil, second: SecondPlace? = nil, suggestion: Suggestion? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: isOpen ? .note : severity, isOpen: isOpen,
      place: Place(
        Span(file: file, range), detail: detail, help: help, second: second, suggestion: suggestion))
  }

  private func text(_ findings: [Finding], _ layout: ReportLayout = ReportLayout()) -> String {
    TextReport(language: .nl, palette: Palette(isColoured: false), layout: layout).text(checkup(findings))
  }

  private func headings(_ findings: [Finding], _ grouping: Grouping = .file) -> [String] {
    text(findings, ReportLayout(grouping: grouping)).split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix(" ") && !$0.contains("[") && $0.first?.isNumber == false
    }
  }

  @Test func `shows a second place below the first`() {
    let second = SecondPlace(
      Span(file: 4, start: 43, end: 47), Wording(nl: "het land is US", en: "the country is US"))
    let report = text([
      finding(
        .processorWithoutAgreement, 2, 55..<61, help: Wording(nl: "Kijk daar.", en: "Look there."),
        second: second)
    ])
    #expect(
      report == """
        In register/activities/a.md: 1 fout

        fout[REC02]: verwerker zonder verwerkersovereenkomst
         --> register/activities/a.md:4:15
          |
        4 | recipients = ["post"]
          |               ^^^^^^
         --> register/parties/post.md:9:11
          |
        9 | country = "US"
          |           ----
          = daar: het land is US
          = wet: AVG art. 28(3), 28(9)
          = hulp: Kijk daar. `avgreg explain REC02` zegt waarom


        """)
  }

  @Test func `lines up the numbers of two places`() {
    let files = [SourceFile("activities/a.md", String(repeating: "\n", count: 98) + "x\ny\n")]
    let second = SecondPlace(Span(file: 0, start: 100, end: 101), Wording(nl: "y", en: "y"))
    let found = finding(.keyUnknown, 0, 98..<99, second: second)
    let report = TextReport(language: .en, palette: Palette(isColoured: false)).text(checkup([found], files))
    #expect(report.contains("   --> register/activities/a.md:99:1\n    |\n99  | x\n    | ^\n"))
    #expect(report.contains("   --> register/activities/a.md:100:1\n    |\n100 | y\n    | -\n"))
  }

  @Test(arguments: [
    (Suggestion(Span(file: 0, start: 13, end: 22), "Bestelling"), [" = voorstel: title = \"Bestelling\""]),
    (
      Suggestion(Span(file: 0, start: 24, end: 24), "role = \"controller\"\n"),
      [" = voorstel: role = \"controller\""]
    ),
    (
      Suggestion(Span(file: 0, start: 24, end: 24), "[a]\r\nb = 1\n"),
      [" = voorstel:", "     [a]", "     b = 1"]
    ),
    (Suggestion(Span(file: 0, start: 4, end: 24), ""), []),
    (
      Suggestion(Span(file: 0, start: 13, end: 22), "\u{1B}[31m\u{202E}"),
      [" = voorstel: title = \"\\u{1B}[31m\\u{202E}\""]
    ),
    (Suggestion(Span(file: 0, start: 4, end: 23), ""), []),
    (Suggestion(Span(file: 0, start: 900, end: 901), "xyz"), [" = voorstel: xyz"]),
  ])
  func `shows the text to paste, safely`(suggestion: Suggestion, lines: [String]) {
    let report = text([finding(.keyUnknown, 0, 4..<9, suggestion: suggestion)])
    let shown = report.split(separator: "\n").map(String.init).drop { !$0.contains("= voorstel") }
    #expect(Array(shown).map { String($0.dropFirst()) } == lines)
  }

  @Test func `does not show as text to paste what the help has just said`() {
    let help = Wording(nl: "schrijf: title = \"Bestelling\"", en: "write: title = \"Bestelling\"")
    let suggestion = Suggestion(Span(file: 0, start: 13, end: 22), "Bestelling")
    let report = text([finding(.keyUnknown, 0, 4..<9, help: help, suggestion: suggestion)])
    #expect(!report.contains("voorstel"))
  }

  @Test func `begins with what blocks publication, then goes by weight and by file`() {
    let found = [
      finding(.keyWanted, 0, 0..<3, .warning), finding(.securityMissing, 2),
      finding(.keyWanted, 3, 0..<3, .note),
      finding(.keyWanted, 1, 0..<3, .warning), finding(.retentionMissing, 4),
    ]
    #expect(
      headings(found) == [
        "In register/parties/post.md: 1 fout", "In register/activities/a.md: 1 fout",
        "In register/activities/b.md: 1 waarschuwing", "In register/activities/b.en.md: 1 waarschuwing",
        "In register/organisation.md: 1 aandachtspunt",
      ])
  }

  @Test func `puts a translation with its record`() {
    let found = [finding(.keyUnknown, 0), finding(.keyUnknown, 1), finding(.keyUnknown, 4)]
    #expect(
      headings(found, .activity) == [
        "Bestellen (register/activities/b.md): 2 fouten", "Voorbeeldpost (register/parties/post.md): 1 fout",
      ])
  }

  @Test func `puts together what breaks one rule`() {
    let found = [finding(.retentionMissing, 0), finding(.keyUnknown, 1), finding(.keyUnknown, 4)]
    #expect(
      headings(found, .rule) == [
        "KEY01, sleutel die het formaat hier niet kent: 2 fouten",
        "RET01, geen bewaartermijn en geen criteria daarvoor: 1 fout",
      ])
  }

  @Test func `puts together what one owner has to settle, also of a party that only he names`() {
    let found = [0, 1, 2, 3, 4].map { finding(.keyUnknown, $0) }
    #expect(
      headings(found, .owner) == ["Bakkerij: 2 fouten", "Winkel: 2 fouten", "Niet van één eigenaar: 1 fout"])
  }

  @Test(arguments: Grouping.allCases)
  func `keeps what a draft leaves open short and last`(grouping: Grouping) {
    let found = [finding(.retentionMissing, 0, isOpen: true), finding(.keyUnknown, 4)]
    let report = text(found, ReportLayout(grouping: grouping))
    let parts = report.components(separatedBy: "Nog te beslissen:\n")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("fout[KEY01]") ?? false)
    #expect(parts.last?.contains("open[RET01]") ?? false)
    #expect(!(parts.last?.contains(" | ") ?? true))
  }

  @Test func `keeps a line of a file and its mark within the columns of a narrow terminal`() {
    let line = String(repeating: "een lange regel ", count: 20)
    let files = [SourceFile("activities/a.md", "\(line)\n")]
    for range in [0..<300, 0..<3, 150..<170, 310..<320] {
      let report = TextReport(
        language: .nl, palette: Palette(isColoured: false), layout: ReportLayout(columns: 60)
      )
      .text(checkup([finding(.keyUnknown, 0, range)], files))
      let lines = report.split(separator: "\n").filter { $0.contains(" |") }
      #expect(lines.count == 3)
      #expect(lines.allSatisfy { String($0).columns <= 60 }, "\(report)")
    }
  }

  @Test func `says of what repeats how often, and of a whole file in one line at the end`() {
    let many = (0..<7).flatMap { file in (0..<9).map { finding(.keyUnknown, file, $0..<($0 + 1)) } }
    let files = (0..<7).map { SourceFile("activities/a\($0).md", "abcdefghij\n") }
    let report = TextReport(language: .nl, palette: Palette(isColoured: false)).text(checkup(many, files))
    let counted = report.split(separator: "\n").filter { $0.contains(" keer meer") }
    #expect(
      counted == Array(repeating: "fout[KEY01]: en 4 keer meer; `avgreg check --all` toont alles", count: 4)
        + ["fout[KEY01]: en 27 keer meer in 3 andere bestanden; `avgreg check --all` toont alles"])
    #expect(report.components(separatedBy: " --> ").count - 1 == 20)
  }

  @Test func `quotes no personal data that a rule found, on no line and by no finding`() {
    let files = [
      SourceFile(
        "activities/a.md", "notes = \"Jan Jansen en j.jansen@klant.example, p.pieters@klant.example\"\n")
    ]
    let found = [
      finding(.personalMailPresent, 0, 23..<45), finding(.personalMailPresent, 0, 47..<70),
      finding(.keyUnknown, 0, 0..<5, suggestion: Suggestion(Span(file: 0, start: 0, end: 5), "note")),
      finding(.keyUnknown, 0, 0..<71),
    ]
    let report = TextReport(language: .nl, palette: Palette(isColoured: false)).text(checkup(found, files))
    #expect(!report.contains("klant.example"), "\(report)")
    #expect(!report.contains("jansen@") && !report.contains("pieters"))
    #expect(report.components(separatedBy: "1 | notes = \"Jan Jansen en •••, •••\"\n").count == 5)
    #expect(report.contains("= voorstel: note\n"))
  }
}
