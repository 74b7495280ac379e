import Foundation
import Testing

/// Test data that is kept outside the package: at `AVGREG_SHARED`, or beside the package in `shared`.
enum SharedData {
  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["AVGREG_SHARED"] { return URL(filePath: path) }
    let support = URL(filePath: #filePath).deletingLastPathComponent()
    return support.appending(path: "../../../../shared").standardized
  }()

  /// A corpus; nothing, said plainly, when it is not there. Where `CI` is `true` that is a failure.
  static func corpus<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content? {
    let file = folder.appending(path: "corpora").appending(path: name)
    guard let data = try? Data(contentsOf: file) else {
      print("Skipped: the shared corpus \(name) is not here; set AVGREG_SHARED to the folder that holds it.")
      if ProcessInfo.processInfo.environment["CI"] == "true" { Issue.record("\(name) is missing") }
      return nil
    }
    return try JSONDecoder().decode(type, from: data)
  }
}
