import Foundation

@testable import Recordkeeping

/// The cases of toml-test for TOML 1.0, unpacked from the folder of shared test data.
struct TOMLConformance {
  let folder: URL
  let valid: [String]
  let invalid: [String]

  /// Where the shared test data lie: `AVGREG_SHARED`, or else beside the package.
  static var archive: URL { Project.shared.appending(path: "corpora/toml-test/tests.tar.gz") }

  /// Nil when the shared test data are not there.
  init?() throws {
    guard FileManager.default.fileExists(atPath: Self.archive.path) else { return nil }
    folder = FileManager.default.temporaryDirectory.appending(path: "toml-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "-xzf", Self.archive.path, "-C", folder.path]
    try tar.run()
    tar.waitUntilExit()
    let list = try String(contentsOf: folder.appending(path: "tests/files-toml-1.0.0"), encoding: .utf8)
    let cases = list.split(separator: "\n").map(String.init).filter { $0.hasSuffix(".toml") }
    valid = cases.filter { $0.hasPrefix("valid/") }
    invalid = cases.filter { $0.hasPrefix("invalid/") }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: "tests/\(name)")))
  }

  func document(_ name: String) throws -> TOMLDocument {
    TOMLDocument(SourceFile(path: name, bytes: try bytes(name)), number: 0)
  }

  func expected(_ name: String) throws -> TypedJSON {
    try TypedJSON(bytes(name.dropLast(5) + ".json"))
  }
}

extension TypedJSON {
  /// Whether a value that was read is what this says it should be.
  func describes(_ value: TOMLValue) -> Bool {
    switch self {
    case .string: false
    case .array(let elements):
      value.kind == .array && value.children.count == elements.count
        && zip(elements, value.children).allSatisfy { $0.describes($1) }
    case .object(let entries):
      if let (type, text) = scalar(entries) {
        Self.isSame(value, type, text)
      } else {
        value.kind == .table && value.children.count == entries.count
          && entries.allSatisfy { entry in
            value[String(decoding: entry.key, as: UTF8.self)].map { entry.value.describes($0) } ?? false
          }
      }
    }
  }

  private func scalar(_ entries: [(key: [UInt8], value: TypedJSON)]) -> (String, [UInt8])? {
    guard entries.count == 2 else { return nil }
    var found: [String: [UInt8]] = [:]
    for case (let key, .string(let text)) in entries { found[String(decoding: key, as: UTF8.self)] = text }
    guard let type = found["type"], let value = found["value"] else { return nil }
    return (String(decoding: type, as: UTF8.self), value)
  }

  private static func isSame(_ value: TOMLValue, _ type: String, _ text: [UInt8]) -> Bool {
    let expected = String(decoding: text, as: UTF8.self)
    switch (type, value.kind) {
    case ("string", .string): return value.string.map { Array($0.utf8) == text } ?? false
    case ("integer", .integer): return value.integer == Int64(expected)
    case ("bool", .boolean): return value.boolean == (expected == "true")
    case ("float", .float):
      guard let left = value.float, let right = Double(expected) else { return false }
      return left == right || left.isNaN && right.isNaN
    case ("datetime", .offsetDateTime), ("datetime-local", .localDateTime), ("date-local", .localDate),
      ("time-local", .localTime):
      return inOneForm(value.lexeme) == inOneForm(expected)
    default: return false
    }
  }

  /// Capital T and Z, and no zeros at the end of a fraction.
  private static func inOneForm(_ time: String) -> String {
    let text = time.uppercased().replacingOccurrences(of: " ", with: "T")
    guard let dot = text.firstIndex(of: ".") else { return text }
    let digits = text[text.index(after: dot)...].prefix { $0.isNumber }
    var kept = digits
    while kept.last == "0" { kept = kept.dropLast() }
    return text[..<dot] + (kept.isEmpty ? "" : "." + kept) + text[digits.endIndex...]
  }
}
