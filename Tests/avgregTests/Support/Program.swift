import Foundation

/// One run of the built program.
struct Program {
  /// What it wrote on standard output.
  let output: String
  /// What it wrote on standard error.
  let errors: String
  /// Its exit code.
  let status: Int32

  /// The executable that the build put beside the tests.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    var folder = bundle.bundleURL
    if folder.pathExtension == "xctest" { folder.deleteLastPathComponent() }
    return folder.appending(path: "avgreg").path
  }()

  /// Runs the program with arguments, from a folder.
  static func run(
    _ arguments: String..., in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Program {
    try start(path, arguments, folder, environment)
  }

  /// The same with the arguments as a list.
  static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Program {
    try start(path, arguments, folder, environment)
  }

  /// Runs a line of shell in which `"$AVGREG"` is the program: for redirections that only a shell can make.
  static func shell(
    _ line: String, in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Program {
    try start("/bin/sh", ["-c", line], folder, environment.merging(["AVGREG": path]) { first, _ in first })
  }

  /// What a program that is built with a sanitizer is to look for; see `Scripts/sanitizers`.
  private static let sanitizing = ProcessInfo.processInfo.environment.filter { name, _ in
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains(name)
  }

  /// The environment holds nothing but what a test gives, so that no test depends on whoever runs it.
  private static func start(
    _ path: String, _ arguments: [String], _ folder: URL?, _ environment: [String: String]
  ) throws -> Program {
    let outcome = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = Self.sanitizing.merging(["PATH": "/usr/bin:/bin"]) { _, given in given }
      .merging(environment) { _, given in given }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try outcome.handle("output")
    process.standardError = try outcome.handle("errors")
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return try Program(output: outcome.text("output"), errors: outcome.text("errors"), status: status)
  }
}
