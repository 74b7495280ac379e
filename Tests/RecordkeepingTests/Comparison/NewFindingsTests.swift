import Testing

@testable import Recordkeeping

@Suite("What is new")
struct NewFindingsTests {
  private static let day = LawDates.date

  /// The codes of what is new, and how much was old, of the rules named.
  private static func new(_ now: String, since before: String, _ codes: Set<String>) -> (
    new: [String], old: Int
  ) {
    let (now, before) = (RuleExample(now).reading, RuleExample(before).reading)
    func findings(_ reading: Reading) -> [Finding] {
      Rulebook.check(reading, on: day).filter { codes.contains($0.rule.code) }
    }
    let compared = NewFindings(findings(now), in: now.files, since: findings(before), in: before.files)
    let texts = compared.new.map { finding in
      let span = finding.place.span
      return
        "\(finding.rule.code) \(String(decoding: now.files[span.file].bytes[span.start..<span.end], as: UTF8.self))"
    }
    return (texts, compared.old.count)
  }

  private static let lacking = """
    [personal-data.email]
    source = ["data-subject"]
    """

  @Test func `is nothing when lines only move`() {
    let moved = """
      # A remark.
      [personal-data.name]
      retention = { start = "withdrawal", erased-within = "1 month" }

      \(Self.lacking)
      """
    let compared = Self.new(moved, since: Self.lacking, ["RET01"])
    #expect(compared.new == [] && compared.old == 1)
  }

  @Test func `is what another row lacks`() {
    let compared = Self.new("[personal-data.name]\n\(Self.lacking)", since: Self.lacking, ["RET01"])
    #expect(compared.new == ["RET01 [personal-data.name]"] && compared.old == 1)
  }

  @Test func `is what another record lacks`() {
    let compared = Self.new(
      "\(Self.lacking)\n@ activities/other.md\n\(Self.lacking)", since: Self.lacking, ["RET01"])
    #expect(compared.new == ["RET01 [personal-data.email]"] && compared.old == 1)
  }

  @Test func `is nothing when a record gets another name`() {
    let rest = (0..<10).map { "\"naam-\($0)\" = \($0)" }.joined(separator: "\n")
    let renamed = "@ activities/renamed.md\n\(rest)\n\(Self.lacking)\n"
    let compared = Self.new(renamed, since: "\(rest)\n\(Self.lacking)\n", ["RET01", "KEY01"])
    #expect(compared.new == [] && compared.old == 11)
  }

  @Test func `is the word that was added to a list, wherever it stands in it`() {
    let compared = Self.new(
      "recipients = [\"new\", \"old\"]", since: "recipients = [\"old\"]", ["REC01"])
    #expect(compared.new == ["REC01 \"new\""] && compared.old == 1)
  }

  @Test func `is nothing when one wrong word takes the place of another`() {
    let compared = Self.new("role = \"boss\"", since: "role = \"chief\"", ["ENT04"])
    #expect(compared.new == [] && compared.old == 1)
  }

  @Test func `is an open point that has become an error, and not the reverse`() {
    func text(_ status: String) -> String { "status = \"\(status)\"\n\(Self.lacking)" }
    #expect(Self.new(text("active"), since: text("draft"), ["RET01"]).new == ["RET01 [personal-data.email]"])
    #expect(Self.new(text("draft"), since: text("active"), ["RET01"]).new == [])
  }

  @Test func `is told apart in the text below by what stands there`() {
    func text(_ body: String) -> String { "+++\ntitle = \"x\"\n+++\n\n\(body)\n" }
    let compared = Self.new(
      text("<b>new</b>\n\n<i>old</i>"), since: text("<i>old</i>"), ["SYN30"])
    #expect(compared.new.allSatisfy { !$0.contains("i>") } && !compared.new.isEmpty && compared.old > 0)
  }

  @Test(arguments: [
    ("title", "/title"), ("\"T\"", "/title"), ("[purposes.x]", "/purposes/x"),
    ("\"y\"", "/purposes/x/category"),
    ("{ period", "/personal-data/email/retention"), ("\"2 years\"", "/personal-data/email/retention/period"),
    ("+++", ""), ("Below", "body"),
  ])
  func `is known by the keys that lead to it`(text: String, path: String) throws {
    let file = SourceFile(
      path: "activities/a.md",
      bytes: Array(
        """
        +++
        title = "T"
        [purposes.x]
        category = "y"
        [personal-data.email]
        retention = [{ period = "1 year" }, { period = "2 years" }]
        +++
        Below
        """.utf8))
    let start = try #require(file.bytes.firstRange(of: Array(text.utf8))?.lowerBound)
    #expect(KeyPlaces(file).path(of: Span(file: 0, start: start, end: start + text.utf8.count)) == path)
  }
}
