import Testing

@testable import Recordkeeping

/// What a place says beside where it is: how much it weighs, the other place, the day.
@Suite("A place tells more than where it is")
struct RulePlaceTests {
  static func findings(_ code: String, _ text: String) -> [Finding] {
    Rulebook.check(RuleExample(text).reading, on: LawDates.date).filter { $0.rule.code == code }
  }

  static func second(_ code: String, _ text: String) -> [String?] {
    let reading = RuleExample(text).reading
    return findings(code, text).map { finding in
      finding.place.second.map { second in
        let bytes = reading.files[second.span.file].bytes[second.span.start..<second.span.end]
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  @Test func `withdrawal by e-mail alone is doubtful, by post it is wrong`() {
    let consent = { (way: String) in "[purposes.x.consent]\nchannel = \"web\"\nwithdrawal = [\(way)]" }
    #expect(Self.findings("CON10", consent("\"email\"")).map(\.severity) == [.warning])
    #expect(Self.findings("CON10", consent("\"post\"")).map(\.severity) == [.error])
  }

  @Test func `an impact assessment without its answer is an error, one that nobody made a warning`() {
    #expect(Self.findings("SEC20", "impact-assessment = { document = \"x\" }").map(\.severity) == [.error])
    let health = Self.findings("SEC20", "[personal-data.health]\nsource = [\"data-subject\"]")
    #expect(health.map(\.severity) == [.warning])
    #expect(health.map { $0.place.detail?.en } == ["sensitive or very personal data"])
  }

  @Test(arguments: ["draft", "active"])
  func `what nobody filled in is an open point of a draft`(status: String) {
    let text = """
      status = "\(status)"
      [purposes.security]
      legal-basis = "legitimate-interests"
      [purposes.newsletter.consent]
      text = "Ja"
      [personal-data.consent-record]
      retention = { period = "1 year", start = "withdrawal" }
      [personal-data.health]
      source = ["observed"]
      """
    for code in ["ENT10", "ENT12", "BAS10", "CON14", "CON21", "SEC20"] {
      #expect(Self.findings(code, text).map(\.isOpen) == [status == "draft"], "\(code)")
    }
  }

  @Test(arguments: [
    ("1 year", "", "the longest period ran out on 2025-03-01"),
    ("7 years", "", "the longest period runs until 2031-03-01"),
    ("7 years", ", start = \"end-of-financial-year\"", "the longest period runs until 2031-12-31"),
  ])
  func `an activity that ended says when its data can be gone`(period: String, start: String, detail: String)
  {
    let text = """
      status = "ended"
      ended = 2024-03-01
      [personal-data.email]
      retention = { period = "6 months" }
      [personal-data.name]
      retention = { period = "\(period)"\(start) }
      """
    #expect(Self.findings("ENT13", text).map { $0.place.detail?.en } == [detail])
    #expect(Self.second("ENT13", text) == ["\"\(period)\""])
  }

  @Test(arguments: [
    ("start = \"death\"", "no period can be counted from this day"),
    ("start = \"last-contact\"", "the longest period ran out on 2025-03-01"),
  ])
  func `an activity that ended counts no period from a moment that can come later`(
    start: String, detail: String
  ) {
    let text = """
      status = "ended"
      ended = 2024-03-01
      [personal-data.name]
      retention = { period = "1 year", \(start) }
      """
    #expect(Self.findings("ENT13", text).map { $0.place.detail?.en } == [detail])
  }

  @Test(arguments: [
    ("7 years", "erased = 2031-03-02"), ("1 year", "erased = \(LawDates.date)"),
  ])
  func `an activity that ended says which day to write`(period: String, day: String) {
    let text = """
      status = "ended"
      ended = 2024-03-01
      [personal-data.name]
      retention = { period = "\(period)" }
      """
    #expect(Self.findings("ENT13", text).first?.help.en.hasSuffix(day) == true)
  }

  @Test func `who needs an officer is not offered to do without`() {
    let text = "@ organisation.md\nkind = \"public-body\"\ndata-protection-officer = \"none\""
    #expect(Self.findings("ORG03", text).map { $0.help.en.contains("none") } == [false])
    let company = "@ organisation.md\nkind = \"company\""
    #expect(Self.findings("ORG03", company).map { $0.help.en.contains("none") } == [true])
  }

  @Test func `the other place is the one that disagrees`() {
    let steps = "[purposes.x.consent]\nsteps = 1\nwithdrawal-steps = 2"
    #expect(Self.second("CON12", steps) == ["1"])
    let login = "[purposes.x.consent]\nlocation = \"form\"\nwithdrawal-login = true"
    #expect(Self.second("CON13", login) == ["\"form\""])
    let review = "reviewed = 2026-01-01\n@ organisation.md\nreview-every = \"3 months\""
    #expect(Self.second("ENT10", review) == ["\"3 months\""])
    let staff = "data-subjects = [\"customer\", \"employee\"]\n[purposes.x]\nlegal-basis = \"consent\""
    #expect(Self.second("BAS11", staff) == ["\"employee\""])
    let site = """
      status = "active"
      since = 2026-10-01
      statement = ["public"]
      [purposes.x.consent]
      since = 2026-10-02
      @ organisation.md
      published = 2026-09-01
      """
    #expect(Self.second("STM21", site) == ["2026-10-02"])
    #expect(
      Self.findings("STM21", site).map { $0.place.detail?.en } == ["2 changes since, the last on 2026-10-02"])
  }

  /// One fault, one finding: the general rule leaves to the catalogue what the catalogue tells of.
  @Test func `a key with a rule of its own is told of once`() {
    let text = """
      role = "controller"
      [purposes.security]
      legal-basis = "legitimate-interests"
      [impact-assessment]
      criteria = ["large-scale"]
      """
    let names = ["owner", "reviewed", "balancing-test", "required", "impact-assessment"].map { "`\($0)`" }
    let general = (Self.findings("KEY03", text) + Self.findings("KEY05", text)).compactMap {
      $0.place.detail?.en
    }
    for name in names { #expect(!general.contains { $0.hasPrefix(name) }, "\(name)") }
  }
}
