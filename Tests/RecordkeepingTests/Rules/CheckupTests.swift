import Testing

@testable import Recordkeeping

@Suite("A checked register")
struct CheckupTests {
  @Test func `keeps all that is known of it when flaws of templates are added`() throws {
    var checkup = try SecretsTests.checkup(SecretsTests.record)
    let evidence = Evidence(SiteFolder(pages: []), firstNumber: checkup.files.count)
    checkup.earlier = Checkup.Earlier(revision: "main", findings: [])
    checkup.evidence = evidence
    checkup.forms = FormAudit([], checkup.reading.register)
    checkup.cookies = CookieAudit(evidence, checkup.reading.register)
    let flaw = Flaw("TPL12", at: Span(file: checkup.reading.files.count, start: 0, end: 1))
    let added = checkup.adding([flaw], in: [SourceFile("x.html", "x")])
    #expect(added.earlier?.revision == "main")
    #expect(added.evidence != nil && added.forms != nil && added.cookies != nil)
    #expect(added.findings.map(\.rule.code) == checkup.findings.map(\.rule.code) + ["TPL12"])
    #expect(added.files.count == checkup.reading.files.count + 1)
    #expect(added.waived.count == checkup.waived.count && added.unasked.count == checkup.unasked.count)
    #expect(!added.secrets.isEmpty)
  }
}
