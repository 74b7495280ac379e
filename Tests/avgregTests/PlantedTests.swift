import Foundation
import Testing

/// The register of `Scenarios/planted` has fifty faults, listed in `faults.txt` as `path:line CODE`.
@Suite("A register with fifty faults")
struct PlantedTests {
  private static let folder =
    Scenario.newsletter.folder.deletingLastPathComponent().appending(path: "planted")

  @Test func `is told of each of them once, at its place, and of nothing else`() throws {
    let planted = try String(contentsOf: Self.folder.appending(path: "faults.txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let run = try Program.run(
      "check", "register", "--on", "2026-11-23", "--language", "en", "--format", "concise", in: Self.folder)
    let found = run.output.split(separator: "\n").compactMap(Self.found)
    #expect(planted.count == 50)
    #expect(found.sorted() == planted.sorted(), "read the report, then mend the rule or the list")
    #expect(run.status == 1)
  }

  /// `register/organisation.md:4:1: error KEY01 ...` as `organisation.md:4 KEY01`.
  private static func found(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard words.count > 2, words[0].hasPrefix("register/") else { return nil }
    let place = words[0].dropFirst("register/".count).split(separator: ":")
    return "\(place[0]):\(place[1]) \(words[2])"
  }
}
