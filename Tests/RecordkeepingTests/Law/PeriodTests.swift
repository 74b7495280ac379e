import Testing

@testable import Recordkeeping

@Suite("Periods")
struct PeriodTests {
  @Test(arguments: [
    ("36 hours", "36 uur"), ("1 hour", "1 uur"), ("1 day", "1 dag"), ("2 days", "2 dagen"),
    ("1 week", "1 week"),
    ("52 weeks", "52 weken"), ("1 month", "1 maand"), ("13 months", "13 maanden"), ("1 year", "1 jaar"),
    ("7 years", "7 jaar"), ("9999 days", "9999 dagen"),
  ])
  func `are read, and said in Dutch and English`(text: String, dutch: String) throws {
    let period = try #require(Period(text))
    #expect(period.description == text)
    #expect(period.wording == Wording(nl: dutch, en: text))
  }

  @Test(arguments: ["1 years", "2 month"])
  func `forgive a plural or a singular`(text: String) {
    #expect(Period(text) != nil)
  }

  @Test(arguments: [
    "", "7", "years", "7years", "7  years", " 7 years", "7 years ", "0 days", "07 years", "10000 days",
    "-1 day", "1.5 years",
    "7 Years", "7 jaar", "7\u{a0}years", "٧ years", "７ years", "7 y", "7 yearss", "P7Y", "a year", "7\tyears",
    "99999999999999999999 years", "7 years\u{301}",
  ])
  func `in other words are refused`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("12 months", "1 year"), ("84 months", "7 years"), ("2 weeks", "14 days"), ("72 hours", "3 days"),
  ])
  func `of one length are equal`(left: String, right: String) throws {
    let (left, right) = (try #require(Period(left)), try #require(Period(right)))
    #expect(left == right)
    #expect(Set([left, right]).count == 1)
    #expect(!left.isShorter(than: right))
    #expect(!left.isLonger(than: right))
  }

  @Test(arguments: [
    ("52 weeks", "1 year"), ("364 days", "1 year"), ("11 months", "1 year"), ("4 weeks", "2 months"),
    ("27 days", "1 month"), ("72 hours", "1 month"), ("1 month", "32 days"), ("2555 days", "7 years"),
    ("1 year", "53 weeks"), ("7 years", "2558 days"), ("6 years", "7 years"),
  ])
  func `are shorter when they are so on whatever day they start`(shorter: String, longer: String) throws {
    let (shorter, longer) = (try #require(Period(shorter)), try #require(Period(longer)))
    #expect(shorter.isShorter(than: longer))
    #expect(longer.isLonger(than: shorter))
    #expect(!longer.isShorter(than: shorter))
  }

  @Test(arguments: [
    ("30 days", "1 month"), ("4 weeks", "1 month"), ("31 days", "1 month"), ("365 days", "1 year"),
    ("366 days", "1 year"), ("2556 days", "7 years"), ("2557 days", "84 months"),
  ])
  func `are neither when the day of their start decides`(left: String, right: String) throws {
    let (left, right) = (try #require(Period(left)), try #require(Period(right)))
    #expect(left != right)
    #expect(!left.isShorter(than: right) && !left.isLonger(than: right))
  }

  @Test(arguments: 1...60)
  func `of months last as long as the calendar says`(count: Int) throws {
    let period = try #require(Period(count: count, unit: .month))
    for month in 1...48 {
      let start = try #require(Day(year: 2001 + (month - 1) / 12, month: (month - 1) % 12 + 1, day: 1))
      #expect(period.hours.contains((start.adding(period).number - start.number) * 24))
    }
  }
}
