import Foundation
import Testing

/// A file of the project that the program itself makes, and that has to be as it makes it, byte for byte.
struct KeptFile {
  let path: String
  private var file: URL { Project.folder.appending(path: path) }

  init(_ path: String) { self.path = path }

  func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// Holds the file against what it should be; with `UPDATE_EXPECTED=1` in the environment, writes it anew.
  func expect(_ text: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let isKept = (try? Data(contentsOf: file)) == Data(text.utf8)
    #expect(
      isKept, "\(path) differs: UPDATE_EXPECTED=1 swift test accepts the new one; read it before you commit")
  }
}
