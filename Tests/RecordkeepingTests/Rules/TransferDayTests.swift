import Testing

@testable import Recordkeeping

@Suite("Transfers are judged by the law of the day")
struct TransferDayTests {
  static func findings(_ text: String, on day: String) throws -> [Finding] {
    Rulebook.check(RuleExample(text).reading, on: try #require(Day(day))).filter { $0.rule.family == "TRF" }
  }

  static func codes(_ text: String, on day: String) throws -> [String] {
    try findings(text, on: day).map(\.rule.code)
  }

  /// A processor in a member state that sends data on to a country, on a decision under which it falls.
  static func onDecision(to country: String) -> String {
    """
    @ parties/mail.md
    role = "processor"
    country = "IE"
    [transfers.\(country)]
    ground = "adequacy"
    in-scope = true
    """
  }

  @Test(arguments: [
    // The Privacy Shield, from the first day of the data to the judgment.
    ("US", "2018-05-25", []), ("US", "2019-07-15", []), ("US", "2019-07-16", ["TRF20"]),
    ("US", "2020-07-16", ["TRF20"]), ("US", "2020-07-17", ["TRF02"]),
    // The Data Privacy Framework, and the appeal on it.
    ("US", "2023-07-09", ["TRF02"]), ("US", "2023-07-10", []), ("US", "2025-10-30", []),
    ("US", "2025-10-31", ["TRF20"]), ("US", "2026-11-23", ["TRF20"]),
    ("JP", "2019-01-22", ["TRF02"]), ("JP", "2019-01-23", []),
    ("GB", "2021-06-27", ["TRF02"]), ("GB", "2021-06-28", []), ("GB", "2026-11-23", []),
    ("GB", "2030-12-26", []), ("GB", "2030-12-27", ["TRF20"]), ("GB", "2031-12-27", ["TRF20"]),
    ("GB", "2031-12-28", ["TRF02"]),
    ("KR", "2021-12-16", ["TRF02"]), ("KR", "2021-12-17", []),
    ("EPO", "2025-07-14", ["TRF02"]), ("EPO", "2025-07-15", []),
    ("BR", "2026-01-25", ["TRF02"]), ("BR", "2026-01-26", []),
    ("CH", "2018-05-25", []), ("CH", "2026-11-23", []), ("IN", "2026-11-23", ["TRF02"]),
  ])
  func `on a decision`(country: String, day: String, codes: [String]) throws {
    #expect(try Self.codes(Self.onDecision(to: country), on: day) == codes)
  }

  @Test(arguments: [("2018-05-25", "Privacy Shield"), ("2026-11-23", "Data Privacy Framework")])
  func `to the United States, on the list of that day`(day: String, list: String) throws {
    let text = """
      @ parties/mail.md
      [transfers.US]
      ground = "adequacy"
      """
    let finding = try #require(Self.findings(text, on: day).first { $0.rule.code == "TRF03" })
    #expect(finding.place.detail?.nl.contains(list) == true)
  }

  @Test func `and say when a decision ends, or which case is pending`() throws {
    let british = try #require(Self.findings(Self.onDecision(to: "GB"), on: "2031-06-01").first)
    #expect(british.place.detail?.en == "(EU) 2021/1772 ends on 2031-12-27")
    let american = try #require(Self.findings(Self.onDecision(to: "US"), on: "2026-11-23").first)
    #expect(american.place.detail?.en == "an appeal on (EU) 2023/1795 is pending: C-703/25 P")
  }

  @Test(arguments: [("2020-12-31", []), ("2021-01-01", ["TRF01"]), ("2026-11-23", ["TRF01"])])
  func `to the United Kingdom without a ground`(day: String, codes: [String]) throws {
    let text = """
      recipients = ["mail"]
      @ parties/mail.md
      role = "processor"
      country = "GB"
      transfers = "none"
      """
    #expect(try Self.codes(text, on: day) == codes)
  }

  @Test(arguments: [("2020-07-15", []), ("2020-07-16", ["TRF21"])])
  func `on clauses without an assessment`(day: String, codes: [String]) throws {
    let text = """
      @ parties/mail.md
      [transfers.IN]
      ground = "standard-clauses"
      document = "contracten/scc.pdf"
      copy = "Vraag een kopie"
      """
    #expect(try Self.codes(text, on: day) == codes)
  }

  @Test(arguments: [
    ("GB", "[transfers.GB] with ground = \"adequacy\""), ("UK", "[transfers.GB] with ground = \"adequacy\""),
    ("IN", "[transfers.IN] with ground = \"standard-clauses\""),
    ("US", "[transfers.US] with ground = \"adequacy\" if the decision covers this recipient"),
  ])
  func `and the ground that fits is named with the country at hand`(country: String, help: String) throws {
    for transfers in ["", "transfers = \"none\"", "[transfers.\(country == "UK" ? "GB" : country)]"] {
      let party = "@ parties/mail.md\nrole = \"processor\"\ncountry = \"\(country)\"\n\(transfers)"
      let text = "recipients = [\"mail\"]\n\(party)"
      let found = try Self.findings(text, on: "2026-11-23").first { $0.rule.code == "TRF01" }
      #expect(found?.help.en.contains(help) ?? false, "\(transfers): \(found?.help.en ?? "")")
    }
  }

  @Test func `and each country keeps its own place for a decision that may fall away`() throws {
    for (country, day) in [("UK", "2031-01-15"), ("US", "2026-11-23")] {
      let found = try Self.findings(Self.onDecision(to: country), on: day).first { $0.rule.code == "TRF20" }
      #expect(found?.help.nl.contains("[transfers.\(country).waivers.TRF20]") ?? false)
      #expect(found?.help.en.contains("case") == (country == "US"))
    }
  }

  @Test(arguments: [("", true), ("[transfers.CH]\nground = \"adequacy\"", false)])
  func `within the EEA there is none, which is said in place of the last`(other: String, isLast: Bool)
    throws
  {
    let text = """
      @ parties/mail.md
      role = "processor"
      country = "NL"
      [transfers.DE]
      ground = "standard-clauses"
      \(other)
      """
    let found = try Self.findings(text, on: "2026-11-23")
    #expect(found.map(\.rule.code) == ["TRF02"])
    #expect(found.first?.help.nl.contains("transfers = \"none\"") == isLast)
  }

  @Test func `not where the party has no data any more`() throws {
    let table = "[transfers.US]\nground = \"adequacy\"\nin-scope = true"
    let over = "@ parties/mail.md\nrole = \"processor\"\ncountry = \"US\"\nuntil = 2026-11-22\n\(table)"
    #expect(try Self.codes("recipients = [\"mail\"]\n\(over)", on: "2026-11-23") == [])
    let gone = "status = \"ended\"\nended = 2024-01-01\nerased = 2026-11-23\nrecipients = [\"mail\"]"
    let erased = "\(gone)\n@ parties/mail.md\nrole = \"processor\"\ncountry = \"US\"\n\(table)"
    #expect(try Self.codes(erased, on: "2026-11-23") == [])
    #expect(try Self.codes(erased, on: "2026-11-22") == ["TRF20"])
  }

  @Test func `a last resort without a place to read it cites its own article`() throws {
    let text = """
      @ parties/mail.md
      [transfers.TH]
      ground = "last-resort"
      document = "doorgifte/thailand.pdf"
      """
    let found = try Self.findings(text, on: "2026-11-23")
    #expect(found.map(\.rule.code) == ["TRF05"])
    #expect(found.first?.place.provisions == [.gdpr("49(1)"), .gdpr("13(1)(f)")])
    #expect(found.first?.help.nl.contains("scc") == false)
  }

  @Test func `the help names each key that the next check asks for`() {
    #expect(Rule.certificationNotRecorded.help.en.contains("certified-data"))
    #expect(Rule.adequacyOutOfScope.help.en.contains("checked"))
    #expect(!Rule.transfersUnanswered.help.en.contains("adequacy"))
  }
}
