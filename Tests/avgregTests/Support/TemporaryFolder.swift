import Foundation

/// A folder on a real disk that goes when the test is done.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "avgreg-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Puts a copy of a scenario's register in the folder.
  func copy(_ scenario: Scenario, as name: String) throws {
    let place = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: scenario.folder.appending(path: "register"), to: place)
  }

  /// Writes a file and the folders above it.
  func write(_ text: String, to name: String) throws {
    let place = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: place, atomically: false, encoding: .utf8)
  }

  /// A new file, open to write in.
  func handle(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: url.appending(path: name))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// Replaces a text in a file; it has to be there.
  func change(_ name: String, _ old: String, to new: String) throws {
    let before = try text(name)
    let after = before.replacingOccurrences(of: old, with: new)
    if before == after { throw CocoaError(.fileNoSuchFile) }
    try write(after, to: name)
  }
}
