import Foundation

@testable import Recordkeeping

/// The registers in `Registers/` of the project, and what they publish.
enum ExampleRegisters {
  static let names = ["gemeente", "korenaar", "webbureau"]
  static let day = LawDates.date

  static func reading(_ name: String) throws -> Reading {
    try reading(at: "Registers/\(name)")
  }

  /// The register in a folder of the project.
  static func reading(at path: String) throws -> Reading {
    let home = Project.folder.appending(path: path)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: home.path).sorted()
    let files = try paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".toml") }.map { path in
      SourceFile(path: path, bytes: Array(try Data(contentsOf: home.appending(path: path))))
    }
    return Reading.read(files)
  }

  static func pages(_ name: String) throws -> [String: [UInt8]] { try made[name]?.get() ?? [:] }

  static func publish(_ name: String) throws -> [String: [UInt8]] {
    try Publication(of: reading(name), on: day).pages().get()
  }

  private static let made: [String: Result<[String: [UInt8]], any Error>] = Dictionary(
    uniqueKeysWithValues: names.map { name in (name, Result { try publish(name) }) })

  /// Whether a file is no page of the site, but a part to paste into a page elsewhere.
  static func isFragment(_ path: String) -> Bool { path.contains("consent/") || path.contains("notices/") }

  /// Whether a file is a page by itself.
  static func isPage(_ path: String) -> Bool {
    path.hasSuffix(".html") && !isFragment(path) && !path.contains("embed/")
  }

  /// Bytes as text.
  static func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
}
