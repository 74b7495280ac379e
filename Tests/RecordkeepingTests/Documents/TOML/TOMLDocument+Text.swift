@testable import Recordkeeping

extension TOMLDocument {
  /// Reads a text as a whole file.
  convenience init(text: String, limits: TOMLLimits = TOMLLimits()) {
    self.init(bytes: Array(text.utf8), limits: limits)
  }

  convenience init(bytes: [UInt8], limits: TOMLLimits = TOMLLimits()) {
    self.init(SourceFile(path: "example.toml", bytes: bytes), number: 7, limits: limits)
  }

  /// The bytes that a span covers.
  func text(_ span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The code of each flaw and the bytes it covers.
  var faults: [String] { flaws.map { "\($0.code) \(text($0.span))" } }

  /// Every value, parents before children.
  var everyValue: [TOMLValue] {
    var found = [root]
    var next = 0
    while next < found.count {
      found += found[next].children
      next += 1
    }
    return found
  }
}
