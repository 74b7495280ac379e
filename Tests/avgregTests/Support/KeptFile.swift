import Foundation
import Testing

/// A file that keeps what the program says, byte for byte.
struct KeptFile {
  let file: URL

  init(_ file: URL) { self.file = file }

  /// A file in `Tests`.
  init(_ path: String) {
    self.init(
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").appending(path: path)
        .standardized)
  }

  /// Holds a text against the file; with `UPDATE_EXPECTED=1` in the environment, writes it anew.
  func expect(_ text: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" { try Data(text.utf8).write(to: file) }
    let kept = try? Data(contentsOf: file)
    #expect(
      kept == Data(text.utf8),
      """
      \(file.lastPathComponent) differs: UPDATE_EXPECTED=1 swift test accepts the new output; read it before you \
      commit
      """)
  }
}
