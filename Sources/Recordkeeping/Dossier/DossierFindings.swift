/// What the rules found, by the record that it is about.
struct DossierFindings: Sendable {
  /// What nobody has waived, the heaviest first.
  let open: [ReportedFinding]
  /// What may stay by a waiver.
  let waived: [ReportedFinding]
  /// The file of the record that each file belongs to: a translation to its original.
  private let records: [Int: Int]
  private var byRecord: [Int: [ReportedFinding]] = [:]

  init(_ checkup: Checkup, on day: Day, in language: Language) {
    let report = Report([checkup], on: day, in: language, palette: Palette(isColoured: false))
    let all = report.findings
    open = all.filter { $0.finding.waiver == nil }.worstFirst
    waived = all.filter { $0.finding.waiver != nil }
    records = checkup.reading.register.recordOfFile
    for finding in open { byRecord[record(of: finding), default: []].append(finding) }
  }

  /// What was found in a record and its translations.
  func of(_ fields: Fields) -> [ReportedFinding] { byRecord[fields.span.file] ?? [] }

  /// The file of the record that a finding is about.
  func record(of finding: ReportedFinding) -> Int {
    let file = finding.finding.place.span.file
    return records[file] ?? file
  }
}
