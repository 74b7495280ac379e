import Foundation
import Testing

@testable import Recordkeeping

/// Leaves something out of one line of a record after another, and sees that each is told once.
@Suite("A line from which something is left out")
struct LeftOutTests {
  static let records = [
    "korenaar/activities/bestellingen.md", "korenaar/activities/nieuwsbrief.md",
    "korenaar/activities/statistiek.md", "korenaar/organisation.md", "korenaar/parties/examplemetrics.md",
    "gemeente/activities/wmo-ondersteuning.md", "gemeente/activities/facebookpagina.md",
    "webbureau/activities/hosting-en-onderhoud.md",
  ]

  /// What is left out.
  struct Slip: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Where it can happen, in the front matter.
    let places: @Sendable (String) -> [Range<String.Index>]
    /// Whether what is left can be as good.
    var mayBeFine = false
  }

  static let slips = [
    Slip(testDescription: "a letter of a key") { middles(of: $0, #/(?m)^([a-z-]{4,}) = /#) },
    Slip(testDescription: "a letter of a heading") { middles(of: $0, #/(?m)^\[([a-z-]{4,})/#) },
    Slip(testDescription: "a letter of an inner heading") {
      middles(of: $0, #/(?m)^\[[a-z-]+\.[a-zA-Z0-9-]+\.([a-z-]{4,})\]/#)
    },
    Slip(
      testDescription: "a letter of a word", places: { middles(of: $0, #/"([a-z-]{4,})"/#) }, mayBeFine: true),
    Slip(testDescription: "the quote at the end of a line") { middles(of: $0, #/(?m)(")$/#) },
    Slip(testDescription: "the quote at the beginning of a value") {
      middles(of: $0, #/(?m) = (")[A-Za-z]/#)
    },
    Slip(testDescription: "an equals sign") { middles(of: $0, #/(?m)^[a-z-]+ (=) /#) },
    Slip(testDescription: "a closing bracket") { middles(of: $0, #/(?m)(\])$/#) },
    Slip(testDescription: "an opening bracket") { middles(of: $0, #/(?m)^[a-z-]+ = (\[)/#) },
    Slip(testDescription: "a heading") { middles(of: $0, #/(?m)^(\[[a-z-]+[^\n]*\n)/#, whole: true) },
  ]

  @Test(arguments: records, slips)
  func `gives one finding`(record: String, slip: Slip) throws {
    let (files, number) = try Self.files(around: record)
    let text = ExampleRegisters.text(files[number].bytes)
    let matter = String(text[..<(text.range(of: "\n+++")?.lowerBound ?? text.endIndex)])
    let places = slip.places(matter)
    // Every so many of them, to keep the time short.
    for range in places.enumerated().filter({ $0.offset % (places.count / 3 + 1) == 0 }).map(\.element) {
      var changed = files
      changed[number] = SourceFile(files[number].path, text.replacingCharacters(in: range, with: ""))
      let reading = Reading.read(changed)
      let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
      // The activities that name the other parties were left out.
      let told = Rulebook.check(reading, on: ExampleRegisters.day).filter { $0.rule.code != "REF06" }
      let findings = told.map { $0.place(in: reading) }
      let isFine = findings.count == 1 || findings.isEmpty && slip.mayBeFine
      #expect(isFine, "\(record):\(line) without \(slip.testDescription): \(findings)")
    }
  }

  private static func middles(
    of text: String, _ pattern: Regex<(Substring, Substring)>, whole: Bool = false
  ) -> [Range<String.Index>] {
    text.matches(of: pattern).map { match in
      let found = match.output.1
      if whole { return found.startIndex..<found.endIndex }
      let middle = found.index(found.startIndex, offsetBy: found.count / 2)
      return middle..<found.index(after: middle)
    }
  }

  /// The record, its translations, the activities' parties and the organisation.
  private static func files(around record: String) throws -> ([SourceFile], Int) {
    let parts = record.split(separator: "/", maxSplits: 1).map(String.init)
    let files = try ExampleRegisters.reading(parts[0]).files.filter { file in
      !file.path.hasPrefix("activities/") || !parts[1].hasPrefix("activities/")
        || RecordPath(file.path)?.id == RecordPath(parts[1])?.id || file.path.hasPrefix("activities/website")
    }
    return (files, try #require(files.firstIndex { $0.path == parts[1] }))
  }
}
