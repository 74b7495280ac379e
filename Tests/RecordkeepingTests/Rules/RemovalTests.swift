import Foundation
import Testing

@testable import Recordkeeping

/// Takes one required key at a time out of a register without a fault, and sees whether anyone notices.
@Suite("A key that goes")
struct RemovalTests {
  private static let day = Day("2026-11-23")

  @Test func `goes from a register without a finding`() throws {
    let reading = Reading.read(Korenaar.files)
    let findings = Rulebook.check(reading, on: try #require(Self.day)).filter { $0.severity > .note }
    #expect(findings.map(\.rule.code) == [])
  }

  @Test(arguments: Korenaar.records)
  func `is missed where it stood`(record: String) throws {
    let day = try #require(Self.day)
    let part = Korenaar.part(around: record)
    let reading = Reading.read(part)
    let number = try #require(part.firstIndex { $0.path == record })
    let before = Rulebook.check(reading, on: day).filter { $0.severity > .note }
    #expect(!before.contains { $0.place.span.file == number })
    let removals = Removal.all(in: number, of: reading)
    #expect(!removals.isEmpty)
    for removal in removals {
      var files = part
      files[number] = removal.cut(from: files[number])
      let findings = Rulebook.check(Reading.read(files), on: day)
      let isMissed = findings.contains { $0.severity >= removal.severity && removal.covers($0.place.span) }
      if !isMissed, let reason = Self.excused[removal.name] {
        print("Not missed: \(removal.name) in \(record), because \(reason)")
        continue
      }
      let codes = findings.map(\.rule.code)
      #expect(isMissed, "\(removal.name) of \(record) goes unnoticed; findings: \(codes)")
    }
  }

  /// Keys that are required on a condition that only a rule can judge, and why it does not hold here.
  private static let excused = [
    "organisation.address": "an e-mail address and a telephone number remain",
    "organisation.email": "an address and a telephone number remain",
    "organisation.phone": "an address and an e-mail address remain",
    "organisation.cookie-settings-page": "the consent for cookies has a page of its own for withdrawing",
    "party.agreement": "a sub-processor's agreement is with its processor",
    "consent.reviewed": "the text is younger than two years",
    "retention.law": "the data are not kept for ever",
    "activity.security-measures": "the organisation lists measures for all activities",
  ]
}

/// The example register of a web shop.
private enum Korenaar {
  static let files: [SourceFile] = {
    let folder = Project.folder.appending(path: "Registers/korenaar")
    return (try? RegisterFolder.load(folder.path).files) ?? []
  }()

  /// A record, an activity that names it, the parties and the organisation: what can be read hundreds of times.
  /// What others say of the organisation, and of a party that no activity names, takes the whole register.
  static func part(around record: String) -> [SourceFile] {
    let register = Reading.read(files).register
    let id = RecordPath(record)?.id ?? ""
    let party = register.parties.first { $0.id == id }
    let activity = register.activities.first { activity in
      activity.id == id || (party != nil && activity.allRecipients.contains { $0.value == id })
    }
    guard let activity else { return files }
    return files.filter { file in
      guard let name = RecordPath(file.path) else { return false }
      return name.kind == .organisation || name.kind == .party || name.id == activity.id
    }
  }

  /// The records themselves, without their translations.
  static let records = files.map(\.path).filter { RecordPath($0).map { $0.language == nil } ?? false }
}
