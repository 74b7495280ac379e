import Testing

@testable import Recordkeeping

@Suite("Stretches in one another")
struct NestedStretchesTests {
  @Test func `are found around a place as by looking at each`() {
    var random = RepeatableRandom(state: 7)
    for _ in 0..<200 {
      let ranges = (0..<20).map { _ in
        let start = Int(random.next() % 30)
        return start..<start + Int(random.next() % 12)
      }
      let nested = NestedStretches(ranges)
      for place in 0..<45 {
        let around = ranges.indices.filter {
          ranges[$0].lowerBound <= place && place <= ranges[$0].upperBound
        }
        #expect(nested.around(place).sorted() == around)
      }
    }
  }

  @Test func `beside each other are not gone through`() {
    let elements = (0..<1_000).map { 2 * $0 + 1..<2 * $0 + 2 }
    let nested = NestedStretches([0..<3_000] + elements)
    #expect(nested.around(1_501) == [751, 0])
  }
}
