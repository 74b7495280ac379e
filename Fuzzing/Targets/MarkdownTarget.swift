@testable import Recordkeeping

extension FuzzTarget {
  /// The page gets only elements and attributes of the program's own, in time that grows as the text does, and the same
  /// flaws are told with and without a page.
  static let markdown = FuzzTarget(name: "markdown") { bytes throws(Breach) in
    let file = SourceFile(path: "a.md", bytes: bytes)
    let start = ProcessorTime.now
    let rendered = Markdown.render(file: file, number: 0, body: bytes.indices, headingOffset: 2)
    let time = ProcessorTime.now - start
    try Spans.check(rendered.flaws, in: [bytes.count])
    let told = Markdown.flaws(file: file, number: 0, body: bytes.indices)
    try hold(told == rendered.flaws, "with a page there are other flaws than without")
    let html = rendered.html.bytes
    try Markup.check(html, allowing: Markup.ofMarkdown)
    // An address that is given once can stand in many links: cmark stops at 100,000 bytes of those, and a byte is at most
    // six when it is escaped.
    try hold(html.count <= 16 * bytes.count + 600_000, "\(bytes.count) bytes make \(html.count)")
    // Most texts take a microsecond for each byte. Where one takes much more, it is held against itself, twice as long.
    if ProcessorTime.isJudged, time > 2_000 + 4 * bytes.count { try checkGrowth(bytes) }
  }

  /// Measures once more, and again, where it looks wrong: another program can make anything take long for a while.
  private static func checkGrowth(_ bytes: [UInt8]) throws(Breach) {
    for _ in 0..<4 {
      let times = times(of: bytes)
      if times[1] < 3 * times[0] + 5_000 { return }
    }
    let times = times(of: bytes)
    try hold(times[1] < 3 * times[0] + 5_000, "twice as long takes \(times[1]) us in place of \(times[0])")
  }

  /// What it takes four times and eight times as long, in microseconds.
  private static func times(of bytes: [UInt8]) -> [Int] {
    [4, 8].map { count in
      let long = SourceFile(path: "a.md", bytes: Array(repeatElement(bytes, count: count).joined()))
      return (0..<3).map { _ in
        let start = ProcessorTime.now
        _ = Markdown.render(file: long, number: 0, body: long.bytes.indices, headingOffset: 2)
        return ProcessorTime.now - start
      }.min() ?? 0
    }
  }
}
