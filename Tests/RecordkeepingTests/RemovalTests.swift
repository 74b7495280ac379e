import Foundation
import Testing

@testable import Recordkeeping

/// Takes one required key at a time out of a register without a fault, and sees whether anyone notices.
@Suite("A key that goes")
struct RemovalTests {
  private static let day = Day("2026-11-23")

  @Test func `goes from a register without a finding`() throws {
    let reading = Reading.read(Korenaar.files)
    #expect(Rulebook.check(reading, on: try #require(Self.day)).map(\.rule.code) == [])
  }

  @Test(arguments: Korenaar.records)
  func `is missed where it stood`(record: String) throws {
    let day = try #require(Self.day)
    let reading = Reading.read(Korenaar.files)
    let number = try #require(reading.files.firstIndex { $0.path == record })
    let removals = Removal.all(in: number, of: reading)
    #expect(!removals.isEmpty)
    for removal in removals {
      var files = Korenaar.files
      files[number] = removal.cut(from: files[number])
      let findings = Rulebook.check(Reading.read(files), on: day)
      let isMissed = findings.contains { $0.severity >= removal.severity && removal.covers($0.place.span) }
      if let reason = Self.excused[removal.name] {
        #expect(!isMissed, "\(removal.name) in \(record) is missed after all: take it from the list")
        print("Not missed: \(removal.name) in \(record): \(reason)")
      } else {
        let codes = findings.map(\.rule.code)
        #expect(isMissed, "\(removal.name) of \(record) goes unnoticed; findings: \(codes)")
      }
    }
  }

  /// Keys whose declaration says that they are required where some condition holds, which it leaves to a rule.
  private static let excused: [String: String] = [:]
}

/// The example register of a web shop.
private enum Korenaar {
  static let files: [SourceFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Registers/korenaar")
    return (try? RegisterFolder.load(folder.standardized.path).files) ?? []
  }()

  /// The records themselves, without their translations.
  static let records = files.map(\.path).filter { RecordPath($0).map { $0.language == nil } ?? false }
}
