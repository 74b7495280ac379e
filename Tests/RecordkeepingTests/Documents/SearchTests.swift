import Testing

@testable import Recordkeeping

@Suite("A run of elements")
struct SearchTests {
  @Test(arguments: [
    ("", "", [0..<0]), ("", "a", []), ("abc", "abc", [0..<3]), ("abc", "abcd", []), ("aaab", "aab", [1..<4]),
    ("aaaa", "aa", [0..<2, 2..<4]), ("ab", "", [0..<0, 1..<1, 2..<2]), ("xaxa", "a", [1..<2, 3..<4]),
  ])
  func `is found wherever it stands, none within another`(text: String, sought: String, places: [Range<Int>])
  {
    let (bytes, run) = (Array(text.utf8), Array(sought.utf8))
    #expect(bytes.ranges(of: run) == places)
    #expect(bytes.firstRange(of: run) == (run.isEmpty ? nil : places.first))
    #expect(bytes.contains(run) == !places.isEmpty)
    #expect(text.utf8.contains(sought.utf8) == !places.isEmpty)
  }
}
