/// The files that findings point into, and where in them, for one report.
struct ReportFiles {
  private let checkup: Checkup
  private let lines: [Int: SourceLines]

  /// The files of a checkup in which the findings lie; their lines are counted once.
  init(_ checkup: Checkup, of findings: [Finding]) {
    self.init(checkup, at: findings.flatMap { [$0.place.span, $0.place.second?.span].compactMap(\.self) })
  }

  /// The same for places that no finding tells of.
  init(_ checkup: Checkup, at places: [Span]) {
    self.checkup = checkup
    let numbers = Set(places.map(\.file))
    lines = Dictionary(uniqueKeysWithValues: numbers.map { ($0, SourceLines(checkup.files[$0])) })
  }

  /// What no excerpt may quote.
  var secrets: Secrets { checkup.secrets }

  subscript(number: Int) -> SourceFile { checkup.files[number] }

  /// The path of a file, safe to print.
  func path(of number: Int) -> String { checkup.shownPath(of: number) }

  /// Where a stretch begins, as path, line and column.
  func address(of span: Span) -> String {
    let (line, column) = lines[span.file]?.position(at: span.start) ?? (1, 1)
    return "\(checkup.shownPath(of: span.file)):\(line):\(column)"
  }

  /// The number of the line in which a stretch begins.
  func line(of span: Span) -> Int { lines[span.file]?.position(at: span.start).line ?? 1 }

  /// The lines as they are once a suggestion is followed, safe to print; none where lines are taken away, or the way is
  /// not to be shown line by line. Lines that are only put in stand alone, others with what stays before and after.
  func lines(following suggestion: Suggestion) -> [String] {
    let span = suggestion.span
    let bytes = checkup.files[span.file].bytes
    let range = (min(span.start, bytes.count)..<min(max(span.start, span.end), bytes.count))
    var text = Array(suggestion.text.utf8)
    if range.isEmpty, text.last == UInt8(ascii: "\n") {
      text.removeLast()
    } else {
      let whole = (lines[span.file] ?? SourceLines(checkup.files[span.file])).whole(range)
      let before = bytes[whole.lowerBound..<range.lowerBound]
      // Where a line is taken away, the next one comes in its place, but that is not what to type.
      if text.isEmpty, before.isEmpty, bytes[range].last == UInt8(ascii: "\n") { return [] }
      // A stretch that ends with the line end goes on beyond the line.
      let after = bytes[range.upperBound..<max(range.upperBound, whole.upperBound)]
      if before.count + after.count <= Self.longest, !secrets.stand(in: whole, of: span.file) {
        text = before + text + after
      }
    }
    let shown = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      SafeText.shown(Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
    }
    return shown.allSatisfy(\.isBlank) ? [] : shown
  }

  /// How many bytes of what stays are worth showing around a suggestion.
  private static let longest = 160
}
