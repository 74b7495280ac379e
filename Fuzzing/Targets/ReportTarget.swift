import Foundation

@testable import Recordkeeping

extension FuzzTarget {
  /// Whatever the files of a register and their names hold, a report has no byte that a terminal obeys, JSON can be read,
  /// and each finding is one line, or one command, of the formats that go by lines.
  static let report = FuzzTarget(name: "report", isRegister: true) { bytes throws(Breach) in
    let reading = Reading.read(FuzzedRegister.files(bytes))
    let found = Rulebook.check(reading, on: FuzzedRegister.day)
    let sizes = reading.files.map(\.bytes.count)
    for finding in found {
      try Spans.check(finding.place.span, in: sizes, of: finding.rule.code)
      if let second = finding.place.second { try Spans.check(second.span, in: sizes, of: finding.rule.code) }
    }
    let checkup = Checkup(
      register: register, reading: reading, found: found, unread: [], diskFlaws: [], skipped: 0,
      isIncomplete: false)
    for language in [Language.nl, .en] {
      let report = Report(
        [checkup], on: FuzzedRegister.day, in: language, palette: Palette(isColoured: false))
      for format in ReportFormat.all { try check(format, report, checkup) }
    }
  }

  private static let register = FoundRegister(
    name: "register", path: DiskPath("Registers/register"), whole: DiskPath("/x/Registers/register"),
    templates: nil)

  private static func check(_ format: ReportFormat, _ report: Report, _ checkup: Checkup) throws(Breach) {
    let text = format.text(report)
    let bytes = Array(text.utf8)
    let control = bytes.firstIndex { $0 < 32 && $0 != 10 || $0 == 127 }
    try hold(control == nil, "\(format.name) holds a control byte at \(control ?? 0)")
    let lines = bytes.split(separator: 10)
    switch format.name {
    case "text", "markdown": try checkVisible(text, format)
    case "concise":
      try checkVisible(text, format)
      try hold(
        lines.count == checkup.findings.count, "\(lines.count) lines of \(checkup.findings.count) findings")
    case "github":
      try checkVisible(text, format)
      let commands = lines.count { $0.starts(with: "::".utf8) }
      try hold(
        commands == checkup.findings.count, "\(commands) commands of \(checkup.findings.count) findings")
    case "json", "sarif", "gitlab":
      let isRead = (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
      try hold(isRead, "\(format.name) cannot be read as JSON")
    default: break
    }
    let azure = bytes.indices.first { bytes[$0...].starts(with: "##vso[".utf8) }
    try hold(azure == nil, "\(format.name) holds a command at \(azure ?? 0)")
  }

  private static func checkVisible(_ text: String, _ format: ReportFormat) throws(Breach) {
    let hidden = text.unicodeScalars.first { $0 != "\n" && SafeText.isHidden($0) }
    try hold(hidden == nil, "\(format.name) holds \(hidden.map { String($0.value, radix: 16) } ?? "")")
  }
}
