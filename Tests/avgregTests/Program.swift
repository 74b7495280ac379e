import Foundation

/// A run of the built program, without a terminal.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the program that was built beside these tests, and waits until it is done.
  static func run(_ arguments: String..., in folder: URL? = nil) throws -> Program {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LC_ALL": "nl_NL.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    // Files, unlike pipes, are never full.
    let store = FileManager.default.temporaryDirectory.appending(path: "avgreg-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: store) }
    let places = ["output", "errors"].map { store.appending(path: $0) }
    for place in places { try Data().write(to: place) }
    process.standardOutput = try FileHandle(forWritingTo: places[0])
    process.standardError = try FileHandle(forWritingTo: places[1])
    try process.run()
    process.waitUntilExit()
    let texts = try places.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Program(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// The tests are a bundle or a program in the folder where the program itself is built.
  private static var executable: URL {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let tests = bundles.first ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "avgreg")
  }
}
