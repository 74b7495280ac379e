import Foundation

@testable import Recordkeeping

/// Makes internal views of registers for tests.
enum DossierFixture {
  static let day = LawDates.date

  /// The files of an example register, or of a scenario.
  static func files(_ folder: String) throws -> [SourceFile] {
    let home = Project.folder.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: home.path)
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".toml") }
    return try paths.sorted { DiskPath($0) < DiskPath($1) }.map { path in
      SourceFile(path: path, bytes: Array(try Data(contentsOf: home.appending(path: path))))
    }
  }

  /// A register of files, held against every rule.
  static func checkup(_ files: [SourceFile]) -> Checkup {
    let found = Rulebook.check(Reading.read(files), on: day)
    return ReportFixture.checkup("register", files: files, found)
  }

  static func pages(_ folder: String, _ language: Language = .nl) throws -> [String: String] {
    try pages(checkup(files(folder)), language)
  }

  static func pages(_ checkup: Checkup, _ language: Language = .nl) throws -> [String: String] {
    try Dossier(checkup, on: day, in: language).files()
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Registers of every sort: sound ones, one with faults, one with drafts, one with data that belong in none.
  static let folders = [
    "Registers/korenaar", "Registers/gemeente", "Registers/webbureau", "Tests/Scenarios/faulty/register",
    "Tests/Scenarios/draft/register", "Tests/Scenarios/leaks/register",
  ]
}
