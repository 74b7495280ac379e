import Foundation
import Testing

/// A file of the project that the program itself makes, and that has to be as it makes it.
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
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let isKept = (try? self.text()) == text
    #expect(isKept, "\(path) is out of date: UPDATE_EXPECTED=1 swift test accepts the new one")
  }
}
