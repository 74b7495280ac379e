import Foundation
import Testing

@Suite("avgreg coverage")
struct CoverageCommandTests {
  private static let scenario = Scenario.all.first { $0.folder.lastPathComponent == "coverage" }

  @Test(arguments: ["nl", "en"])
  func `prints what the scenario expects`(language: String) throws {
    let scenario = try #require(Self.scenario)
    for (format, name) in [("text", "txt"), ("markdown", "md"), ("json", "json")] {
      let run = try Program.run(
        "coverage", "register", "--on", "2026-11-23", "--language", language, "--format", format,
        in: scenario.folder)
      #expect(run.status == 0)
      #expect(run.errors == "")
      try scenario.expect(run.output, in: "coverage.\(language).\(name)")
    }
  }

  @Test func `exits with 2 when there is no register`() throws {
    let place = try TemporaryFolder()
    let run = try Program.run("coverage", in: place.url)
    #expect(run.status == 2)
    #expect(run.output == "")
  }
}
