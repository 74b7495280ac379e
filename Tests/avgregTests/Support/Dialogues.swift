import Foundation
import Testing

/// Whole dialogues of `avgreg ask` that are kept in `Tests/Dialogues`.
enum Dialogues {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Dialogues").standardized

  /// Holds a dialogue against the one that is kept; with `UPDATE_EXPECTED=1` in the environment, writes it anew.
  static func expect(_ text: String, in name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name) differs")
  }
}
