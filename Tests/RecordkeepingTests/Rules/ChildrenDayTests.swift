import Testing

@testable import Recordkeeping

@Suite("Consent of children is judged by the law of the day")
struct ChildrenDayTests {
  private static func codes(_ consent: String, on day: String) throws -> [String] {
    let text = """
      data-subjects = ["child"]
      [purposes.account.consent]
      \(consent)
      """
    return Rulebook.check(RuleExample(text).reading, on: try #require(Day(day))).map(\.rule.code)
      .filter { ["CON09", "CON11"].contains($0) }
  }

  @Test(arguments: [("2018-05-25", []), ("2026-08-31", []), ("2026-09-01", ["CON11"])])
  func `a text that leaves withdrawal to parents`(day: String, codes: [String]) throws {
    let text = #"withdrawal-text = "Alleen een ouder of voogd kan de toestemming intrekken.""#
    #expect(try Self.codes(text, on: day) == codes)
  }

  /// The age for consent itself did not change.
  @Test(arguments: ["2018-05-25", "2026-08-31", "2026-09-01", "2026-11-23"])
  func `a yes of a child below sixteen`(day: String) throws {
    #expect(try Self.codes("minimum-age = 15", on: day) == ["CON09"])
    #expect(try Self.codes("minimum-age = 16", on: day) == [])
    #expect(try Self.codes("minimum-age = 12\nparental-consent = \"per e-mail\"", on: day) == [])
  }
}
