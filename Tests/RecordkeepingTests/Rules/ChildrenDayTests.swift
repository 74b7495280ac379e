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

  @Test func `asks from which age, also where children stand with a row alone`() throws {
    let text = """
      data-subjects = ["member"]
      [purposes.account]
      legal-basis = "consent"
      [purposes.account.consent]
      text = "Ja"
      [personal-data.name]
      data-subjects = [%]
      """
    for (group, isAsked) in [("child", true), ("member", false)] {
      let reading = RuleExample(text.replacing("%", with: "\"\(group)\"")).reading
      let found = Rulebook.check(reading, on: LawDates.date).filter { $0.rule.code == "KEY03" }
      let asks = found.contains { $0.place.detail?.en.contains("`minimum-age`") ?? false }
      #expect(asks == isAsked, "\(group)")
    }
  }

  /// The age for consent itself did not change.
  @Test(arguments: ["2018-05-25", "2026-08-31", "2026-09-01", "2026-11-23"])
  func `a yes of a child below sixteen`(day: String) throws {
    #expect(try Self.codes("minimum-age = 15", on: day) == ["CON09"])
    #expect(try Self.codes("minimum-age = 16", on: day) == [])
    #expect(try Self.codes("minimum-age = 12\nparental-consent = \"per e-mail\"", on: day) == [])
  }
}
