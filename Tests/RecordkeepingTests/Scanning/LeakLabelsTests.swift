import Testing

@testable import Recordkeeping

@Suite("What the words before a number say of it")
struct LeakLabelsTests {
  @Test func `is kept for every kind of word apart`() {
    var labels = LeakLabels()
    for label in LeakWords.Label.allCases { labels.note(label, endingAt: 100 * label.rawValue) }
    for label in LeakWords.Label.allCases {
      #expect(labels.end(of: label) == 100 * label.rawValue)
      #expect(labels.has(label, within: 10, before: 100 * label.rawValue + 10))
      #expect(!labels.has(label, within: 10, before: 100 * label.rawValue + 11))
    }
  }

  @Test func `is nothing at the beginning of a file`() {
    #expect(!LeakWords.Label.allCases.contains { LeakLabels().has($0, within: 500, before: 0) })
  }
}
