import Testing

@testable import Recordkeeping

@Suite("A waiver")
struct WaiversTests {
  /// A warning for each cookie that does not say which data it holds, and one for HTML in the text.
  private static func register(top: String = "", cart: String = "", basket: String = "") -> String {
    """
    +++
    title = "Winkelwagen"
    \(top)
    [cookies.cart]
    purpose = "Onthoudt uw mandje"
    \(cart)
    [cookies.basket]
    purpose = "Onthoudt uw mandje"
    \(basket)
    +++

    Het mandje blijft <b>een uur</b> staan.
    """
  }

  private static func waiver(_ heading: String, until: String = "2027-06-01") -> String {
    "[\(heading)]\nreason = \"Zo besproken\"\nby = \"Directie\"\nuntil = \(until)"
  }

  private static func check(_ text: String, on day: Day? = Day("2026-11-23")) throws -> [Finding] {
    let day = try #require(day)
    return Rulebook.check(RuleExample(text).reading, on: day)
  }

  /// The codes of what is waived and of what is told of waivers, and what is left of the rules asked about.
  private static func outcome(_ text: String, _ codes: [String] = ["KEY05", "SYN30"]) throws -> [String] {
    try check(text).filter { $0.rule.family == "WVR" || codes.contains($0.rule.code) }
      .filter { $0.rule.code != "KEY05" || $0.place.detail?.en.hasPrefix("`personal-data`") ?? false }
      .map { $0.waiver == nil ? $0.rule.code : "(\($0.rule.code))" }
  }

  @Test func `speaks of the table that it stands in alone, so that two rows can differ`() throws {
    let text = Self.register(cart: Self.waiver("cookies.cart.waivers.KEY05"))
    #expect(try Self.outcome(text) == ["(KEY05)", "KEY05", "SYN30"])
  }

  @Test func `keeps with the finding what it says`() throws {
    let text = Self.register(basket: Self.waiver("cookies.basket.waivers.KEY05"))
    let waiver = try #require(try Self.check(text).compactMap(\.waiver).first)
    #expect(waiver.code == "KEY05")
    #expect(waiver.reason == "Zo besproken")
    #expect(waiver.by == "Directie")
    #expect(waiver.until == Day("2027-06-01"))
  }

  @Test func `at the top speaks of the text below, not of rows with a name`() throws {
    let text = Self.register(
      top: Self.waiver("waivers.SYN30") + "\n" + Self.waiver("waivers.KEY05"))
    #expect(try Self.outcome(text) == ["WVR03", "KEY05", "KEY05", "(SYN30)"])
  }

  @Test(arguments: [
    ("retention", "period = \"1 year\"", "retention.waivers.KEY05"),
    ("retention", "period = \"1 year\"", "waivers.KEY05"),
    ("personal-data.email.retention", "period = \"1 year\"", "personal-data.email.waivers.KEY05"),
  ])
  func `speaks also of the tables inside`(table: String, line: String, heading: String) throws {
    let text = "[\(table)]\n\(line)\n\(Self.waiver(heading))"
    let inTable = try Self.check(text).filter { finding in
      finding.place.detail?.en.hasPrefix("`start`") ?? false
    }
    #expect(inTable.allSatisfy { $0.waiver != nil })
  }

  @Test func `speaks of the same table in a translation`() throws {
    let text = """
      \(Self.register(top: Self.waiver("waivers.SYN30")))
      @ activities/example.en.md
      +++
      +++

      It stays for <b>an hour</b>.
      @ organisation.md
      languages = ["nl", "en"]
      """
    #expect(try Self.outcome(text, ["SYN30"]) == ["(SYN30)", "(SYN30)"])
  }

  @Test func `counts up to and including its last day`() throws {
    let text = Self.register(cart: Self.waiver("cookies.cart.waivers.KEY05"))
    let codes = { (day: String) in
      try Self.check(text, on: Day(day)).filter { $0.waiver != nil || $0.rule.family == "WVR" }.map(
        \.rule.code)
    }
    #expect(try codes("2027-06-01") == ["KEY05"])
    #expect(try codes("2027-06-02") == ["WVR02"])
    #expect(try codes("2026-06-01") == ["KEY05"])
    #expect(try codes("2026-05-31") == ["WVR04"])
  }

  @Test(arguments: ["2020-01-01", "2036-01-01"])
  func `that has ended or is too long waives nothing`(until: String) throws {
    let text = Self.register(cart: Self.waiver("cookies.cart.waivers.KEY05", until: until))
    let told = until < "2026" ? "WVR02" : "WVR04"
    #expect(try Self.outcome(text).sorted() == ["KEY05", "KEY05", "SYN30", told])
  }

  @Test(arguments: ["reason", "by", "until"])
  func `without a reason, a function or a day waives nothing`(key: String) throws {
    let lines = Self.waiver("cookies.cart.waivers.KEY05").split(separator: "\n").filter { !$0.hasPrefix(key) }
    let findings = try Self.check(Self.register(cart: lines.joined(separator: "\n")))
    #expect(findings.allSatisfy { $0.waiver == nil && $0.rule.family != "WVR" })
    let missing = findings.filter {
      $0.rule.code == "KEY03" && $0.place.detail?.en.hasPrefix("`\(key)`") ?? false
    }
    #expect(missing.count == 1)
  }

  @Test func `is not called unused in a file of which a part cannot be read`() throws {
    let text = Self.register(
      top: "sinds = 2020-01-01",
      cart: "personal-data = \"none\"\n" + Self.waiver("cookies.cart.waivers.KEY05"))
    #expect(try Self.outcome(text, ["KEY01"]) == ["KEY01"])
  }

  @Test func `of an error of law is refused, in a draft as well`() throws {
    for status in ["draft", "active"] {
      let text =
        "status = \"\(status)\"\n[personal-data.email]\n" + Self.waiver("personal-data.email.waivers.RET01")
      let findings = try Self.check(text).filter { ["RET01", "WVR01"].contains($0.rule.code) }
      #expect(findings.map(\.rule.code).sorted() == ["RET01", "WVR01"])
      #expect(findings.allSatisfy { $0.waiver == nil })
    }
  }

  @Test func `of an open point settles it, where the finding can be waived`() throws {
    let text = Self.register(
      top: "status = \"draft\"", cart: Self.waiver("cookies.cart.waivers.KEY05"))
    #expect(try Self.outcome(text) == ["(KEY05)", "KEY05", "SYN30"])
  }

  @Test func `is accepted for errors about the words of a text, and for nothing said of waivers`() {
    for rule in Rulebook.all {
      let isOfWords = ["TXT", "LEK"].contains(rule.family)
      #expect(rule.takesWaiver(at: .error) == isOfWords, "\(rule.code)")
      #expect(rule.takesWaiver(at: .warning) == (rule.family != "WVR"), "\(rule.code)")
    }
  }

  @Test func `leaves a register that has none as it was`() throws {
    let findings = try Self.check(Self.register())
    #expect(
      findings.map(\.rule.code)
        == Rulebook.findings(in: CheckContext(RuleExample(Self.register()).reading, on: LawDates.date)).map(
          \.rule.code))
  }
}
