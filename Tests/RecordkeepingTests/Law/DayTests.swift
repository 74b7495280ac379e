import Testing

@testable import Recordkeeping

@Suite("Days")
struct DayTests {
  @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1970-01-01"])
  func `are read and written as in ISO 8601`(text: String) {
    #expect(Day(text)?.description == text)
    #expect(Day(bytes: Array(text.utf8)) == Day(text))
  }

  @Test(arguments: [
    "", "2026-11-31", "2023-02-29", "1900-02-29", "2026-00-10", "2026-13-01", "2026-01-00", "0000-01-01",
    "26-01-01",
    "2026-1-1", "2026/01/01", " 2026-01-01", "2026-01-01 ", "2026-01-01T00:00:00", "２０２６-01-01", "-026-01-01",
  ])
  func `that do not exist or are written otherwise are refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `are ordered by the calendar`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try #require(Day($0)) }
    #expect(days.shuffled().sorted() == days)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-23", 20_780),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `have a number`(text: String, number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test func `come back from their number, one after another`() throws {
    var day = try #require(Day("1899-12-31"))
    for number in day.number...day.number + 80_000 {
      #expect(day.number == number)
      let next = Day(number: number + 1)
      if next <= day { Issue.record("\(next) does not follow \(day)") }
      day = next
    }
  }

  @Test func `stay within the calendar`() {
    #expect(Day(number: .min / 1000) == .first)
    #expect(Day(number: .max / 1000) == .last)
  }

  @Test(arguments: [
    ("2026-01-31", "1 month", "2026-02-28"), ("2024-01-31", "1 month", "2024-02-29"),
    ("2024-02-29", "1 year", "2025-02-28"), ("2024-02-29", "4 years", "2028-02-29"),
    ("2026-12-31", "2 months", "2027-02-28"), ("2026-11-23", "12 months", "2027-11-23"),
    ("2026-12-31", "7 years", "2033-12-31"), ("2026-02-28", "1 day", "2026-03-01"),
    ("2026-12-25", "1 week", "2027-01-01"), ("2026-01-01", "52 weeks", "2026-12-31"),
    ("2026-01-01", "72 hours", "2026-01-04"), ("2026-01-01", "36 hours", "2026-01-03"),
    ("2026-01-01", "9999 years", "9999-12-31"), ("9999-12-01", "9999 weeks", "9999-12-31"),
  ])
  func `move on by a period`(start: String, period: String, end: String) throws {
    let day = try #require(Day(start)).adding(try #require(Period(period)))
    #expect(day.description == end)
  }

  @Test func `of today lie after the law data were made`() {
    #expect(Day.today() > LawDates.from)
  }
}
