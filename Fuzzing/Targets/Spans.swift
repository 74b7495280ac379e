@testable import Recordkeeping

/// Places of flaws have to lie in the file in which they were found.
enum Spans {
  static func check(_ flaws: [Flaw], in counts: [Int]) throws(Breach) {
    for flaw in flaws {
      try check(flaw.span, in: counts, of: flaw.code)
      if let suggestion = flaw.suggestion { try check(suggestion.span, in: counts, of: flaw.code) }
    }
  }

  static func check(_ span: Span, in counts: [Int], of what: String) throws(Breach) {
    let isInside =
      counts.indices.contains(span.file) && 0 <= span.start && span.start <= span.end
      && span.end <= counts[span.file]
    try hold(isInside, "\(what) at \(span) lies outside its file")
  }
}
