import Testing

@testable import Recordkeeping

@Suite("A term of the register beside one of the law")
struct TermComparisonTests {
  /// What is certain of the two: the register's can end too early, or too late, or either by the day it starts.
  enum Outcome: String {
    case before, after, either, fine
  }

  /// A period and the moment it starts: `7 years after creation`.
  struct Term: CustomTestStringConvertible {
    let testDescription: String
    let period: Period?
    let start: String?

    init(_ text: String) {
      testDescription = text
      let parts = text.components(of: " after ")
      period = Period(parts[0])
      start = parts.count > 1 ? parts[1] : nil
    }
  }

  static let pairs: [(String, String, Outcome)] = [
    // The same moment: length alone.
    ("7 years after end-of-financial-year", "7 years after end-of-financial-year", .fine),
    ("84 months after end-of-financial-year", "7 years after end-of-financial-year", .fine),
    ("83 months after end-of-financial-year", "7 years after end-of-financial-year", .before),
    ("85 months after end-of-financial-year", "7 years after end-of-financial-year", .after),
    ("8 years after end-of-financial-year", "7 years after end-of-financial-year", .after),
    ("2555 days after end-of-financial-year", "7 years after end-of-financial-year", .before),
    ("2556 days after end-of-financial-year", "7 years after end-of-financial-year", .fine),
    ("2557 days after end-of-financial-year", "7 years after end-of-financial-year", .after),
    ("2558 days after end-of-financial-year", "7 years after end-of-financial-year", .after),
    ("364 weeks after end-of-financial-year", "7 years after end-of-financial-year", .before),
    ("52 weeks after creation", "52 weeks after creation", .fine),
    ("1 year after creation", "52 weeks after creation", .after),
    ("12 months after creation", "52 weeks after creation", .after),
    ("51 weeks after creation", "52 weeks after creation", .before),
    ("364 days after creation", "52 weeks after creation", .fine),
    ("4 weeks after recording", "4 weeks after recording", .fine),
    ("28 days after recording", "4 weeks after recording", .fine),
    ("29 days after recording", "4 weeks after recording", .after),
    ("1 month after recording", "4 weeks after recording", .after),
    ("2 months after recording", "4 weeks after recording", .after),
    ("672 hours after recording", "4 weeks after recording", .fine),
    ("673 hours after recording", "4 weeks after recording", .after),
    ("72 hours after recording", "3 days after recording", .fine),
    ("28 days after end-of-procedure", "1 month after end-of-procedure", .fine),
    ("27 days after end-of-procedure", "1 month after end-of-procedure", .before),
    // Moments that are one for this purpose, and calendar years for financial ones.
    ("4 weeks after collection", "4 weeks after recording", .fine),
    ("7 years after end-of-calendar-year", "7 years after end-of-financial-year", .fine),
    // From before the end of the year: a year more is needed.
    ("7 years after creation", "7 years after end-of-financial-year", .before),
    ("7 years after delivery", "7 years after end-of-financial-year", .before),
    ("84 months after collection", "7 years after end-of-financial-year", .before),
    ("95 months after creation", "7 years after end-of-financial-year", .before),
    ("2920 days after creation", "7 years after end-of-financial-year", .before),
    ("2921 days after creation", "7 years after end-of-financial-year", .fine),
    ("8 years after creation", "7 years after end-of-financial-year", .fine),
    ("97 months after creation", "7 years after end-of-financial-year", .after),
    ("5 years after end-of-employment", "5 years after end-of-employment-year", .before),
    ("6 years after end-of-employment", "5 years after end-of-employment-year", .fine),
    ("7 years after end-of-employment", "5 years after end-of-employment-year", .after),
    // From the end of the year of the law's own moment: up to a year more than it says.
    ("4 weeks after end-of-calendar-year", "4 weeks after recording", .after),
    ("1 day after end-of-calendar-year", "4 weeks after recording", .either),
    ("1 day after end-of-calendar-year", "2 years after recording", .before),
    ("2 years after end-of-employment-year", "2 years after end-of-employment", .after),
    ("12 months after end-of-employment-year", "2 years after end-of-employment", .before),
    // The law's moment comes later, nobody can say how much.
    ("5 years after collection", "5 years after end-of-relation", .before),
    ("4 years after creation", "5 years after end-of-relation", .before),
    ("10 years after collection", "5 years after end-of-relation", .fine),
    ("20 years after creation", "20 years after last-change", .before),
    // The register's moment comes later.
    ("4 weeks after end-of-procedure", "4 weeks after recording", .fine),
    ("5 weeks after end-of-procedure", "4 weeks after recording", .after),
    ("3 weeks after end-of-procedure", "4 weeks after creation", .before),
    ("1 year after archive-transfer", "20 years after last-change", .fine),
    // Either can come first.
    ("20 years after end-of-relation", "20 years after last-change", .fine),
    ("19 years after end-of-relation", "20 years after last-change", .before),
    ("30 years after death", "20 years after last-change", .fine),
    ("7 years after end-of-contract", "7 years after end-of-financial-year", .fine),
    ("1 month after end-of-contract", "7 years after end-of-financial-year", .before),
    // Where one of the two names no moment, length alone.
    ("1 year", "52 weeks", .after),
    ("1 year after creation", "52 weeks", .after),
    ("14 years", "15 years", .before),
    ("15 years after last-change", "15 years", .fine),
    ("5 years", "7 years after end-of-financial-year", .before),
    ("7 years", "7 years after end-of-financial-year", .fine),
  ]

  @Test(arguments: pairs)
  func `ends before it, after it, or as it should`(own: String, law: String, outcome: Outcome) throws {
    let (own, law) = (Term(own), Term(law))
    let comparison = TermComparison(
      own: Lapse(try #require(own.period)), lawful: Lapse(try #require(law.period)),
      order: MomentOrder(register: own.start, law: law.start))
    #expect(own.start.map { Vocabulary.moments[$0] != nil } ?? true)
    #expect(law.start.map { Vocabulary.moments[$0] != nil } ?? true)
    #expect(comparison.endsBefore == [.before, .either].contains(outcome))
    #expect(comparison.endsAfter == [.after, .either].contains(outcome))
  }

  /// The calendar itself, day by day, for a term that starts on a day and a law that counts from that year's end.
  @Test(arguments: [
    "7 years", "95 months", "2920 days", "2921 days", "2922 days", "8 years", "97 months", "417 weeks",
  ])
  func `from a day is held against the end of its year as the calendar has it`(text: String) throws {
    let (own, lawful) = (try #require(Period(text)), try #require(Period("7 years")))
    let start = try #require(Day(year: 2021, month: 1, day: 1))
    let isBefore = try (0..<1461).contains { offset in
      let day = Day(number: start.number + offset)
      let end = try #require(Day(year: day.year, month: 12, day: 31))
      return day.adding(own) < end.adding(lawful)
    }
    let comparison = TermComparison(own: Lapse(own), lawful: Lapse(lawful), order: .lawAtEndOfYear)
    #expect(comparison.endsBefore == isBefore)
  }

  @Test(arguments: [
    ("2 years", "1 year", "last-contact", "last-login", true),
    ("2 years", "2 years", "end-of-employment-year", "end-of-employment", false),
    ("5 years", "2 years", "collection", "end-of-membership", false),
    ("5 weeks", "4 weeks", "rejection", "end-of-procedure", true),
    ("1 month", "4 weeks", "rejection", "end-of-procedure", true),
    ("28 days", "1 month", "rejection", "end-of-procedure", false),
    ("30 days", "1 month", "rejection", "end-of-procedure", true),
  ])
  func `is longer than usual`(own: String, usual: String, start: String, lawful: String, isLonger: Bool)
    throws
  {
    let comparison = TermComparison(
      own: Lapse(try #require(Period(own))), lawful: Lapse(try #require(Period(usual))),
      order: MomentOrder(register: start, law: lawful))
    #expect(comparison.isLonger == isLonger)
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] {
    guard let range = firstRange(of: separator) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
