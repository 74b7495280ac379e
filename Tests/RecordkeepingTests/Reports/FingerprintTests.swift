import Testing

@testable import Recordkeeping

@Suite("Fingerprints")
struct FingerprintTests {
  private func prints(_ files: [SourceFile] = ReportFixture.files, name: String = "winkel", shift: Int = 0)
    -> [String]
  {
    let findings = ReportFixture.findings.map { finding in
      let span = finding.place.span
      let moved = Span(file: span.file, start: span.start + shift, end: span.end + shift)
      return Finding(
        rule: finding.rule, severity: finding.severity, isOpen: finding.isOpen,
        place: Place(moved, detail: finding.place.detail))
    }
    return ReportFixture.report([ReportFixture.checkup(name, files: files, findings)]).findings.map(
      \.fingerprint)
  }

  @Test func `differ from finding to finding`() {
    #expect(Set(prints()).count == ReportFixture.findings.count)
    #expect(Set(prints() + prints(name: "ander")).count == 2 * ReportFixture.findings.count)
  }

  @Test func `stay when lines are put in before them`() {
    let moved = ReportFixture.files.map {
      SourceFile($0.path, "\n\n" + String(decoding: $0.bytes, as: UTF8.self))
    }
    #expect(prints() == prints(moved, shift: 2))
  }

  @Test func `are the same in both languages`() {
    let both = Language.allCases.map {
      ReportFixture.report([ReportFixture.checkup()], $0).findings.map(\.fingerprint)
    }
    #expect(both[0] == both[1])
  }
}
