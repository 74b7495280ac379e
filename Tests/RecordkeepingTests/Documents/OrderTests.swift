import Testing

@testable import Recordkeeping

@Suite("Order of texts")
struct OrderTests {
  @Test(arguments: [
    ("", "a"), ("a", "b"), ("a", "aa"), ("Z", "a"), ("z", "é"), ("aan-de-balie", "aan-de-balie-2"),
    ("e\u{301}", "é"), ("a-name-of-more-than-15-bytes", "b-name-of-more-than-15-bytes"),
  ])
  func `is that of their bytes`(first: String, second: String) {
    #expect(first.precedes(second))
    #expect(!second.precedes(first))
    #expect(!first.precedes(first))
  }

  @Test func `keeps the first of what is there twice`() {
    #expect(["b", "a", "b", "c", "a"].withoutRepeats == ["b", "a", "c"])
    let many = (0..<100).map { "\($0 % 40)" }
    #expect(many.withoutRepeats == (0..<40).map { "\($0)" })
    #expect([String]().withoutRepeats.isEmpty)
  }
}
