import Foundation
import Testing

/// Whole outputs that are kept in `Tests`.
enum Expected {
  /// Holds a text against the file that is kept; with `UPDATE_EXPECTED=1` in the environment, writes it anew.
  static func expect(_ text: String, in path: String) throws {
    let file = Project.folder.appending(path: "Tests").appending(path: path)
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let kept = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      kept.map { $0.utf8.elementsEqual(text.utf8) } == true,
      "\(path) differs: UPDATE_EXPECTED=1 swift test accepts the new output; read it before you commit")
  }
}
