import Testing

@testable import Recordkeeping

@Suite("Retention rules")
struct RetentionTermRuleTests {
  private static func findings(_ text: String) -> [Finding] {
    Rulebook.check(RuleExample(text).reading, on: LawDates.date).filter { $0.rule.family == "RET" }
  }

  private static func shown(_ text: String) -> [String] {
    findings(text).map { "\($0.rule.code) \($0.severity)" }
  }

  @Test(arguments: [
    ("invoicing", "invoice"), ("payment", "card"), ("invoicing", "order"), ("customer-service", "invoice"),
    ("payroll", "income"), ("donations", "payment"), ("healthcare", "health"),
  ])
  func `note what looks like a statutory document`(purpose: String, kind: String) {
    let text = """
      [purposes.\(purpose)]
      [personal-data.\(kind)]
      retention = { period = "2 years", start = "end-of-relation" }
      """
    #expect(Self.shown(text) == ["RET03 note"])
  }

  @Test(arguments: [
    ("invoicing", "phone"), ("invoicing", "email"), ("invoicing", "name"), ("invoicing", "address"),
    ("customer-service", "order"), ("contact-handling", "payment"), ("healthcare", "phone"),
    ("social-domain", "health"), ("payroll", "birth-date"),
  ])
  func `say nothing of data that are no such document`(purpose: String, kind: String) {
    let text = """
      [purposes.\(purpose)]
      [personal-data.\(kind)]
      retention = { period = "2 years", start = "end-of-relation" }
      """
    #expect(Self.shown(text) == [])
  }

  @Test func `say nothing where the term stands with the same data elsewhere`() {
    let text = """
      [purposes.invoicing]
      [personal-data.order]
      retention = { period = "2 years", start = "delivery" }
      @ activities/boekhouding.md
      [purposes.invoicing]
      [personal-data.order]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """
    #expect(Self.shown(text) == [])
  }

  @Test(arguments: ["payroll-id", "youth-care", "wmo"])
  func `only warn of terms whose source was not checked`(term: String) {
    let text = """
      [personal-data.health]
      retention = { period = "1 year", start = "end-of-employment-year", term = "\(term)" }
      """
    #expect(Self.shown(text) == ["RET22 warning"])
  }

  @Test func `warn of a promise for the same purpose, and note one beside another`() {
    let promise = """
      data-subjects = ["customer"]
      [purposes.newsletter]
      [personal-data.name]
      retention = { start = "withdrawal", erased-within = "1 month" }
      """
    let duty = """
      [personal-data.buyer]
      category = "name"
      data-subjects = ["customer"]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """
    #expect(Self.shown("\(promise)\n\(duty)") == ["RET23 warning"])
    #expect(Self.shown("\(promise)\n@ activities/facturen.md\n\(duty)") == ["RET23 note"])
  }

  @Test func `show both places of a promise that the law does not let be kept`() throws {
    let text = """
      data-subjects = ["customer"]
      [purposes.newsletter]
      [personal-data.name]
      retention = { start = "withdrawal", erased-within = "1 month" }
      @ activities/facturen.md
      data-subjects = ["customer"]
      [personal-data.name]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """
    let finding = try #require(Self.findings(text).first { $0.rule.code == "RET23" })
    let second = try #require(finding.place.second)
    #expect(finding.place.span.file == 0 && second.span.file == 1)
    #expect(second.detail.en.hasPrefix("`fiscal`: at least 7 years after the end of the financial year"))
  }

  @Test func `tell once of a promise under a statutory term`() {
    let text = """
      data-subjects = ["customer"]
      [purposes.invoicing]
      [personal-data.name]
      retention = [
        { start = "withdrawal", erased-within = "1 month", term = "fiscal" },
        { period = "7 years", start = "end-of-financial-year", term = "fiscal" },
      ]
      """
    #expect(Self.shown(text) == ["RET03 error"])
  }

  @Test func `point at the moment where the length would do`() throws {
    let text = """
      [personal-data.invoice]
      retention = { period = "7 years", start = "creation", term = "fiscal" }
      """
    let finding = try #require(Self.findings(text).first)
    #expect(finding.help.en == "count from the moment that the law names: start = \"end-of-financial-year\"")
    #expect(finding.place.detail?.nl.hasSuffix("; u telt al vanaf het aanmaken van de gegevens") == true)
  }

  @Test(arguments: [
    ("aml", "6 years", "end-of-relation", "Wwft art. 33; Wwft art. 34; GDPR art. 5(1)(e)"),
    ("aml", "4 years", "end-of-relation", "Wwft art. 33; Wwft art. 34; GDPR art. 5(1)(e)"),
    ("medical", "15 years", "last-change", "BW art. 7:454(3); GDPR art. 5(1)(e)"),
    ("medical", "15 years", "creation", "BW art. 7:454(3); GDPR art. 5(1)(e)"),
    ("hr-hours", "51 weeks", "recording", "Arbeidstijdenbesluit art. 3.2:1; GDPR art. 5(1)(e)"),
    ("cctv-municipal", "1 month", "recording", "Gemeentewet art. 151c; GDPR art. 5(1)(e)"),
    ("cctv-municipal", "5 weeks", "end-of-calendar-year", "Gemeentewet art. 151c; GDPR art. 5(1)(e)"),
    ("fiscal", "2 years", "delivery", "AWR art. 52(4); BW art. 2:10(3); BW art. 3:15i; GDPR art. 5(1)(e)"),
  ])
  func `cite the law of the term, and are answered by what they propose`(
    term: String, period: String, start: String, law: String
  ) throws {
    let text = """
      [personal-data.work]
      retention = { period = "\(period)", start = "\(start)", term = "\(term)" }
      """
    let finding = try #require(Self.findings(text).first)
    #expect(finding.severity == .error)
    #expect(Provision.citation(of: finding.provisions, in: .en) == law)
    let proposed = try #require(finding.help.en.split(separator: ": ", maxSplits: 1).last)
    let cure = String(proposed.prefix { $0 != ";" })
    let start = cure.contains("start = ") ? "" : ", start = \"\(start)\""
    let mended = """
      [personal-data.work]
      retention = { \(cure)\(start), term = "\(term)" }
      """
    #expect(Self.shown(mended) == [], "\(mended)")
  }

  @Test(arguments: [
    ("cctv-municipal", "1 month after recording", ["RET04 error"]),
    ("cctv", "1 month after recording", ["RET20 warning"]),
    ("applicant", "1 month after end-of-procedure", ["RET20 warning"]),
    ("cctv", "28 days after recording", []), ("visitor-log", "6 months after recording", []),
  ])
  func `tell of a term that is too long on some days`(term: String, written: String, shown: [String]) {
    let parts = written.split(separator: " after ")
    let text = """
      [personal-data.video]
      retention = { period = "\(parts[0])", start = "\(parts[1])", term = "\(term)" }
      """
    #expect(Self.shown(text) == shown)
  }

  @Test(arguments: ["name", "phone", "customer-id"])
  func `note data that are kept only because a law demands it`(kind: String) {
    let text = """
      [purposes.invoicing]
      legal-basis = "legal-obligation"
      [purposes.newsletter]
      [personal-data.\(kind)]
      purposes = ["invoicing"]
      retention = { period = "2 years", start = "end-of-financial-year" }
      [personal-data.email]
      purposes = ["invoicing", "newsletter"]
      retention = { period = "2 years", start = "end-of-financial-year" }
      """
    #expect(Self.shown(text) == ["RET03 note"])
  }

  @Test(arguments: ["delivery", "creation"])
  func `let a client's file count from a transaction`(start: String) {
    let text = """
      [personal-data.id-document]
      retention = { period = "5 years", start = "\(start)", term = "aml" }
      """
    #expect(Self.shown(text) == [])
  }
}
