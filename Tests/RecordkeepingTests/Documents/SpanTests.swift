import Testing

@testable import Recordkeeping

@Suite("Spans")
struct SpanTests {
  @Test func `are ordered by file, then by place`() {
    let first = Span(file: 0, start: 9, end: 12)
    let second = Span(file: 1, start: 0, end: 2)
    #expect(first < second)
  }
}
