import Testing

@testable import Recordkeeping

@Suite("A processing agreement")
struct AgreementTests {
  private static func codes(_ agreement: String, on day: String) throws -> [String] {
    let text = """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { \(agreement) }
      """
    let context = CheckContext(RuleExample(text).reading, on: try #require(Day(day)))
    return Rulebook.all.filter { $0.family == "REC" && !$0.check.places(context).isEmpty }.map(\.code)
  }

  @Test(
    arguments: [
      ("signed = 2024-02-29", "2027-02-28", []), ("signed = 2024-02-29", "2027-03-01", ["REC21"]),
      ("signed = 2020-01-01, until = 2026-01-01", "2026-01-01", []),
      ("signed = 2020-01-01, until = 2026-01-01", "2026-01-02", ["REC03"]),
      ("signed = 2026-01-01, contains = [\"a\", \"zz\"]", "2026-01-02", []),
    ] as [(String, String, [String])])
  func `is told of once, by the day of the check`(agreement: String, day: String, codes: [String]) throws {
    #expect(try Self.codes(agreement, on: day).filter { $0 != "REC20" } == codes)
  }

  @Test func `names the points that it lacks`() throws {
    let text = """
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2026-01-15, contains = ["a", "b", "c", "d", "e", "f"] }
      """
    let places = Rule.agreementIncomplete.check.places(CheckContext(RuleExample(text)))
    #expect(
      places.map { $0.detail?.en } == [
        "lacking: g (erasure or return at the end), h (information and audits)"
      ])
  }
}
