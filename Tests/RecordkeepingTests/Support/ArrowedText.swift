@testable import Recordkeeping

/// A text in which `→` and `←` stand around places: the text without them, and the places as byte offsets.
struct ArrowedText {
  var bytes: [UInt8] = []
  var ranges: [Range<Int>] = []

  init(_ text: String) {
    var start: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "→": start = bytes.count
      case "←":
        if let begin = start { ranges.append(begin..<bytes.count) }
        start = nil
      default: bytes += Array(String(scalar).utf8)
      }
    }
  }

  /// The bytes as a file.
  func file(_ path: String) -> SourceFile { SourceFile(path: path, bytes: bytes) }
}

extension SourceFile {
  init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

extension SafeHTML {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Span {
  var range: Range<Int> { start..<end }
}
