import Testing

@testable import Recordkeeping

@Suite("A period as people type it")
struct PeriodAskedTests {
  @Test(arguments: [
    ("90d", "90 days"), ("3m", "3 months"), ("1y", "1 year"), ("1j", "1 year"), ("2w", "2 weeks"),
    ("36 hours", "36 hours"), ("3 maanden", "3 months"), ("1 Jaar", "1 year"), ("7 years", "7 years"),
  ])
  func `is understood`(text: String, period: String) { #expect(Period(asked: text)?.description == period) }

  @Test(arguments: ["", "d", "90", "-1d", "0d", "1.5y", "99999d", "3q", "drie maanden"])
  func `is refused`(text: String) { #expect(Period(asked: text) == nil) }
}
