import Foundation
import Testing

@testable import Recordkeeping

/// Misspells every name of a record once, and sees that it is told once.
@Suite("A name with a letter too few")
struct EveryNameTests {
  static let records = [
    "korenaar/activities/bestellingen.md", "korenaar/activities/nieuwsbrief.md",
    "korenaar/activities/statistiek.md", "korenaar/activities/personeel.md", "korenaar/organisation.md",
    "korenaar/parties/pixelwerf.md", "korenaar/parties/examplemetrics.md",
    "gemeente/activities/wmo-ondersteuning.md", "gemeente/activities/facebookpagina.md",
    "gemeente/activities/nieuwsbrief.md", "gemeente/organisation.md", "gemeente/parties/meta.md",
    "webbureau/activities/hosting-en-onderhoud.md",
  ]

  @Test(arguments: records)
  func `gives one finding, on its own line`(record: String) throws {
    let (files, number) = try Self.files(around: record)
    let text = ExampleRegisters.text(files[number].bytes)
    for range in Self.names(in: text) {
      let name = String(text[range])
      let middle = name.index(name.startIndex, offsetBy: name.count / 2)
      var misspelt = name
      misspelt.remove(at: middle)
      var changed = files
      changed[number] = SourceFile(files[number].path, text.replacingCharacters(in: range, with: misspelt))
      let reading = Reading.read(changed)
      let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
      let findings = Rulebook.check(reading, on: ExampleRegisters.day).map { finding in
        let file = reading.files[finding.place.span.file]
        return "\(finding.rule.code) \(file.path):\(file.position(at: finding.place.span.start).line)"
      }
      #expect(findings.count == 1, "\(name) on line \(line) of \(record) without a letter: \(findings)")
      if findings.count != 1 {
        print("## \(record):\(line) \(name) \(findings)")
      }
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

  /// The parts of headings that are names of the format, and the keys at the beginning of a line.
  private static func names(in text: String) -> [Range<String.Index>] {
    let matter = text.range(of: "\n+++")?.lowerBound ?? text.endIndex
    let keys = text[..<matter].matches(of: #/(?m)^([a-z-]{4,}) = /#).map { $0.output.1 }
    let headings = text[..<matter].matches(of: #/(?m)^\[([a-z-]{4,})/#).map { $0.output.1 }
    let inner = text[..<matter].matches(of: #/(?m)^\[[a-z-]+\.[a-zA-Z0-9-]+\.([a-z-]{4,})\]/#).map { $0.output.1 }
    return (keys + headings + inner).map { $0.startIndex..<$0.endIndex }
  }
}
