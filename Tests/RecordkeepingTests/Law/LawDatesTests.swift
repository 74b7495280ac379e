import Testing

@testable import Recordkeeping

@Suite("Dates of the law")
struct LawDatesTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `bound the data`() throws {
    #expect(try LawDates.from == day("2018-05-25"))
    #expect(try LawDates.date == day("2026-11-23"))
  }

  @Test func `let children withdraw consent from twelve, since September 2026`() throws {
    let before = try #require(LawDates.childAges(on: try day("2026-08-31")))
    let after = try #require(LawDates.childAges(on: try day("2026-09-01")))
    #expect(before == ChildAges(consent: 16, lowestConsent: 13, withdrawal: 16, rights: 16))
    #expect(after == ChildAges(consent: 16, lowestConsent: 13, withdrawal: 12, rights: 12))
  }

  @Test func `give the numbers of the law on a day`() {
    #expect(LawDates.recordThreshold(on: LawDates.date) == 250)
    #expect(LawDates.breachReport(on: LawDates.date) == Period("72 hours"))
    #expect(LawDates.requestAnswer(on: LawDates.date) == Period("1 month"))
    #expect(LawDates.requestExtension(on: LawDates.date) == Period("2 months"))
  }

  @Test func `give nothing before the data begin`() throws {
    #expect(try LawDates.recordThreshold(on: day("2018-05-24")) == nil)
    #expect(try LawDates.childAges(on: day("2018-05-24")) == nil)
  }

  @Test func `hold up to and including the last day`() throws {
    let validity = Validity(from: try day("2026-01-01"), until: try day("2026-01-31"))
    #expect(try validity.contains(day("2026-01-01")) && validity.contains(day("2026-01-31")))
    #expect(try !validity.contains(day("2025-12-31")) && !validity.contains(day("2026-02-01")))
  }
}
