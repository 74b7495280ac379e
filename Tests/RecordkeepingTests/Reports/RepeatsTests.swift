import Testing

@testable import Recordkeeping

@Suite("What repeats in a report")
struct RepeatsTests {
  private func findings(_ rule: Rule, _ count: Int, _ severity: Severity = .error, detail: Wording? = nil)
    -> [Finding]
  {
    (0..<count).map { number in
      Finding(
        rule: rule, severity: severity, isOpen: false,
        place: Place(Span(file: 0, start: number, end: number), detail: detail))
    }
  }

  @Test(arguments: [(4, 4), (5, 5), (6, 6), (7, 5), (44, 5)])
  func `is shown a few times and then counted`(count: Int, shown: Int) {
    var repeats = Repeats(ReportLayout())
    let taken = repeats.take(findings(.retentionMissing, count))
    #expect(taken.shown.count == shown)
    #expect(taken.rest.map(\.count) == (count == shown ? [] : [count - shown]))
  }

  @Test func `is counted over all groups too`() {
    var repeats = Repeats(ReportLayout())
    let taken = (1...6).map { _ in repeats.take(findings(.retentionMissing, 7)) }
    #expect(taken.map(\.shown.count) == [5, 5, 5, 5, 0, 0])
    #expect(Repeats.counted(taken.flatMap(\.rest)).map(\.count) == [22])
  }

  @Test func `is one rule of one weight, and one key`() {
    var repeats = Repeats(ReportLayout())
    let keys = ["owner", "reviewed"].flatMap { key in
      findings(.keyWanted, 5, .warning, detail: Wording(nl: key, en: key))
    }
    let group = findings(.retentionMissing, 5) + findings(.retentionMissing, 5, .note) + keys
    #expect(repeats.take(group).shown.count == 20)
  }

  @Test func `is one rule where words are not known, whichever they are`() {
    var repeats = Repeats(ReportLayout())
    let unknown = (0..<40).flatMap { number in
      findings(.wordUnknown, 1, detail: Wording(nl: "a\(number)", en: "a\(number)"))
    }
    #expect(repeats.take(unknown).shown.count == 5)
  }

  @Test func `is all shown when that is asked for`() {
    var repeats = Repeats(ReportLayout(isWhole: true))
    let taken = repeats.take(findings(.retentionMissing, 1000))
    #expect(taken.shown.count == 1000)
    #expect(taken.rest.isEmpty)
  }

  @Test func `fills the heading of its rule further than that of a file`() {
    var repeats = Repeats(ReportLayout(grouping: .rule))
    #expect(repeats.take(findings(.retentionMissing, 30)).shown.count == 20)
  }
}
