/// Hides in a line what looks like personal data or a secret: a report of changes goes to logs and comments.
struct LineMask {
  /// What registers have to name.
  private let declared: Set<String>

  init(_ registers: Register...) {
    declared = registers.reduce(into: []) { $0.formUnion(LeakSilence($1).declared) }
  }

  /// The line with a mask in the place of each, safe to print.
  func masked(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var text: [UInt8] = []
    var next = 0
    let ranges = LeakScan(bytes, declared: declared).leaks.map { $0.range.clamped(to: 0..<bytes.count) }
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > next {
      text += bytes[next..<max(next, range.lowerBound)] + Array(Secrets.mask.utf8)
      next = range.upperBound
    }
    return SafeText.shown(text + bytes[next...])
  }
}
