import Testing

@testable import Recordkeeping

@Suite("When commits came")
struct CommitTimesTests {
  /// The times of commits on days by their numbers, seen from day 20,000; each as it counts, in days again.
  private static func days(_ days: [Int]) -> (latest: [Int?], earliest: [Int]) {
    let times = CommitTimes(days.map { $0 * 86400 }, until: Day(number: 20_000))
    let latest: [Int?] = times.latest.map { seconds in seconds.map { $0 / 86400 } }
    return (latest, times.earliest.map { $0 / 86400 })
  }

  private static let birth: Int = 12_880

  @Test func `is what their clocks say where those agree`() {
    let found = Self.days([18_000, 18_500, 18_500, 19_000])
    #expect(found.latest == [18_000, 18_500, 18_500, 19_000])
    #expect(found.earliest == [18_000, 18_500, 18_500, 19_000])
  }

  @Test func `is as late, and what was before as early, as clocks that contradict each other leave open`() {
    let found = Self.days([18_000, 19_000, 18_500, 19_500])
    #expect(found.latest == [18_000, 19_000, 19_000, 19_500])
    #expect(found.earliest == [18_000, 18_500, 18_500, 19_500])
  }

  @Test func `is nothing that a clock ahead of the day says`() {
    let found = Self.days([18_000, 30_000, 18_500])
    #expect(found.latest == [18_000, 18_500, 18_500])
    #expect(found.earliest == [18_000, 18_000, 18_500])
    #expect(Self.days([18_000, 30_000]).latest == [18_000, 30_000])
  }

  @Test func `is nothing from before there was Git`() {
    let found = Self.days([0, 18_000, 0])
    #expect(found.latest == [18_000, 18_000, nil])
    #expect(found.earliest == [Self.birth, 18_000, 18_000])
    #expect(Self.days([0]).latest == [nil])
    #expect(Self.days([]).latest.isEmpty)
  }
}
