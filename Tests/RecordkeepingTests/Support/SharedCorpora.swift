import Foundation
import Testing

/// Test data that lies outside the package.
enum SharedCorpora {
  /// The contents of a file of the corpora. When it is not there the test says so and passes, but not in CI.
  static func json<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value? {
    let file = Project.shared.appending(path: "corpora").appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("SKIPPED: no shared corpora: \(name) was not read; set AVGREG_SHARED to their folder")
      #expect(ProcessInfo.processInfo.environment["CI"] != "true", "CI needs the corpus \(name)")
      return nil
    }
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}
