import Testing

@testable import Recordkeeping

@Suite("Plain correct Dutch")
struct PlainDutchTests {
  @Test(arguments: [1, 2026])
  func `gives no finding on wording or personal data in 10,000 lines`(seed: UInt64) {
    var dutch = PlainDutch(seed: seed)
    let lines = dutch.lines(10_000)
    #expect(Set(lines).count > 5_000)
    let files = stride(from: 0, to: lines.count, by: 500).map { start in
      let part = lines[start..<start + 500]
      let rows = part.prefix(40).enumerated().map { number, line in
        "[personal-data.row-\(number)]\nconsequence = \"\(line.replacing("\"", with: ""))\"\n"
      }
      return SourceFile(
        "activities/a\(start).md",
        "+++\n\(rows.joined())+++\n\n\(part.dropFirst(40).joined(separator: "\n"))\n")
    }
    let context = CheckContext(Reading.read(files), on: LawDates.date)
    for (code, places) in context.scanned.sorted(by: { $0.key < $1.key }) {
      for place in places.prefix(5) {
        let shown = Excerpt(place.span, in: context.files[place.span.file], hiding: Secrets()).text
        Issue.record("\(code): \(shown)")
      }
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `is what the example registers are written in`(name: String) throws {
    let scanned = CheckContext(try ExampleRegisters.reading(name), on: LawDates.date).scanned
    #expect(scanned.keys.sorted() == [])
  }
}
