/// The stretches of a register's files that no report may quote: personal data that a rule found there. They stay
/// hidden wherever a line is shown, also by another finding on that line.
struct MaskedPlaces {
  /// By file; in order and apart from one another.
  private let ranges: [Int: [Range<Int>]]

  /// The places of every finding of a checkup, asked for or not, waived or not, whose rule hides them.
  init(_ checkup: Checkup) {
    let spans = (checkup.allFindings + checkup.waived).filter(\.rule.masksExcerpt).map(\.place.span)
    var ranges: [Int: [Range<Int>]] = [:]
    for span in spans.sorted() {
      if let last = ranges[span.file]?.last, span.start <= last.upperBound {
        ranges[span.file]?.removeLast()
        ranges[span.file]?.append(last.lowerBound..<max(last.upperBound, span.end))
      } else {
        ranges[span.file, default: []].append(span.start..<max(span.start, span.end))
      }
    }
    self.ranges = ranges
  }

  /// Those that touch a stretch of a file.
  func ranges(in stretch: Range<Int>, of file: Int) -> [Range<Int>] {
    guard let ranges = ranges[file] else { return [] }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= stretch.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(ranges[low...].prefix { $0.lowerBound < stretch.upperBound })
  }
}
