import Foundation
import Testing

/// What the commands that look things up print of the example registers, held against kept files.
@Suite("Commands that look things up")
struct LookupCommandTests {
  /// A repository with copies of the example registers, so that paths are the same wherever the tests run.
  private static func repository() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: place.url.appending(path: ".git"), withIntermediateDirectories: true)
    let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    try FileManager.default.copyItem(
      at: project.appending(path: "Registers"), to: place.url.appending(path: "Registers"))
    return place
  }

  private static func expect(_ output: String, in name: String) throws {
    try KeptFile("Lookup/\(name)").expect(output)
  }

  /// A command on a register, and the name of the file that keeps what it prints.
  private static let cases: [(name: String, command: String)] = [
    ("overview-all", ""), ("overview-korenaar", "--register Registers/korenaar"),
    ("overview-gemeente", "--register Registers/gemeente"),
    ("list-korenaar", "list --register Registers/korenaar"),
    ("list-gemeente-bsn", "list --register Registers/gemeente --data bsn --public"),
    ("list-parties-gemeente", "list --register Registers/gemeente --parties --role processor"),
    ("show-nieuwsbrief", "show nieuwsbrief --register Registers/korenaar"),
    ("show-nieuwsbrief-public", "show nieuwsbrief --public --register Registers/korenaar"),
    ("show-examplemetrics", "show examplemetrics --register Registers/korenaar"),
    ("show-wmo", "show wmo-ondersteuning --register Registers/gemeente"),
    ("show-organisation", "show organisation --register Registers/gemeente"),
    ("find-telefoon", "find telefoon"), ("find-nothing", "find verzekerig --register Registers/korenaar"),
    ("due-korenaar", "due --within 1y --register Registers/korenaar"), ("due-all", "due"),
    ("where-iban", "where iban --register Registers/korenaar"),
    ("where-health", "where health --register Registers/gemeente"),
    ("where-examplemetrics", "where examplemetrics --register Registers/korenaar"),
  ]

  @Test(arguments: cases.map(\.name))
  func `print what was expected`(name: String) throws {
    let place = try Self.repository()
    let command = try #require(Self.cases.first { $0.name == name }?.command)
    for (language, format) in [("nl", "text"), ("en", "text"), ("nl", "json")] {
      let line = "\"$AVGREG\" \(command) --on 2026-11-23 --language \(language) --format \(format)"
      let run = try Program.shell(line, in: place.url)
      #expect(run.errors == "")
      #expect(run.status == 0)
      try Self.expect(run.output, in: "\(name).\(language).\(format == "json" ? "json" : "txt")")
      // No day of the clock and no zone plays a part.
      let elsewhere = try Program.shell(
        line, in: place.url, environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "nl_NL"])
      #expect(elsewhere.output == run.output)
    }
  }

  @Test func `print a calendar`() throws {
    let place = try Self.repository()
    let run = try Program.run(
      "due", "--on", "2026-11-23", "--language", "nl", "--format", "ics", "--register", "Registers/korenaar",
      in: place.url)
    #expect(run.status == 0)
    try Self.expect(run.output, in: "due-korenaar.ics")
  }

  @Test func `exit with 1 for what is overdue only when that is asked`() throws {
    let place = try Self.repository()
    let due = ["due", "--register", "Registers/korenaar"]
    let late = "\"$AVGREG\" \(due.joined(separator: " ")) --on 2029-01-01"
    #expect(try Program.shell(late, in: place.url).status == 0)
    #expect(try Program.shell("\(late) --exit-code", in: place.url).status == 1)
    let soon = "\"$AVGREG\" \(due.joined(separator: " ")) --on 2026-11-23 --exit-code"
    #expect(try Program.shell(soon, in: place.url).status == 0)
  }

  @Test(arguments: ["list", "show a", "find x", "where email", "due"])
  func `exit with 2 where there is no register`(command: String) throws {
    let place = try TemporaryFolder()
    let run = try Program.shell("\"$AVGREG\" \(command)", in: place.url)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("avgreg: geen register gevonden"))
  }

  @Test(arguments: ["", "list", "show nieuwsbrief", "find brief", "where email", "due"])
  func `exit with 2 when not everything could be read`(command: String) throws {
    let place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    let file = place.url.appending(path: "winkel/parties/dicht.md")
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: URL(filePath: "/nergens"))
    let run = try Program.shell("\"$AVGREG\" \(command) --register winkel", in: place.url)
    #expect(run.status == 2)
    #expect(run.output != "")
    #expect(
      run.errors
        == "avgreg: het antwoord over winkel is niet compleet: een bestand is niet gelezen. `avgreg check` noemt welk.\n"
    )
  }

  @Test func `wrong use is told apart from a register that is not there`() throws {
    let place = try Self.repository()
    for command in [
      "list --data emial", "show niewsbrief", "where emial", "list --public --internal", "due --within x",
    ] {
      let run = try Program.shell("\"$AVGREG\" \(command) --register Registers/korenaar", in: place.url)
      #expect(run.status == 64, "\(command)")
      #expect(run.output == "")
    }
    let several = try Program.run("show", "nieuwsbrief", in: place.url)
    #expect(several.status == 64)
    #expect(several.errors.contains("--register Registers/gemeente"))
  }
}
