import Testing

@testable import Recordkeeping

@Suite("Transfers are judged by the law of the day")
struct TransferDayTests {
  static func codes(_ text: String, on day: String) throws -> [String] {
    let context = CheckContext(RuleExample(text).reading, on: try #require(Day(day)))
    return Rulebook.all.filter { $0.family == "TRF" && !$0.check.places(context).isEmpty }.map(\.code)
  }

  static let certified = """
    @ parties/mail.md
    role = "processor"
    country = "IE"
    [transfers.US]
    ground = "adequacy"
    in-scope = true
    """

  @Test(arguments: [
    ("2020-07-16", []), ("2020-07-17", ["TRF02"]), ("2023-07-09", ["TRF02"]), ("2023-07-10", []),
  ])
  func `to the United States on a decision`(day: String, codes: [String]) throws {
    #expect(try Self.codes(Self.certified, on: day) == codes)
  }

  @Test func `to the United Kingdom without a ground`() throws {
    let text = """
      @ parties/mail.md
      role = "processor"
      country = "GB"
      transfers = "none"
      """
    #expect(try Self.codes(text, on: "2019-06-01") == [])
    #expect(try Self.codes(text, on: "2026-11-23") == ["TRF01"])
  }
}
