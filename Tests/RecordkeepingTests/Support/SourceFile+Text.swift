@testable import Recordkeeping

extension SourceFile {
  init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

extension SafeHTML {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Span {
  var range: Range<Int> { start..<end }
}

extension MarkedText.File {
  /// A text as it stands, with its places between arrows.
  init(verbatim text: String) {
    self = MarkedText("@@ x\n" + text).files.first ?? Self(path: "x")
  }

  func file(_ path: String) -> SourceFile { SourceFile(path: path, bytes: bytes) }
}
