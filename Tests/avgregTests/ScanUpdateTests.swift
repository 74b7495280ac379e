import Foundation
import Testing

@Suite("avgreg scan --update")
struct ScanUpdateTests {
  private let place: TemporaryFolder
  private static let scenario = Scenario(
    folder: Scenario.newsletter.folder.deletingLastPathComponent().appending(path: "winkel"))

  init() throws {
    place = try TemporaryFolder()
    try place.copy(Self.scenario, as: "register")
    try FileManager.default.copyItem(
      at: Self.scenario.folder.appending(path: "faulty"), to: place.url.appending(path: "faulty"))
  }

  private func update(_ arguments: String...) throws -> Program { try update(arguments) }

  private func update(_ arguments: [String]) throws -> Program {
    try Program.run(
      ["scan", "faulty", "--register", "register", "--on", "2026-11-23", "--update"] + arguments,
      in: place.url)
  }

  private func register() throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: place.url.appending(path: "register").path)
    return try Dictionary(
      uniqueKeysWithValues: paths.filter { $0.hasSuffix(".md") }.map {
        ($0, try place.text("register/\($0)"))
      })
  }

  private func run(_ arguments: String...) throws -> Program {
    try Program.run(arguments + ["--on", "2026-11-23"], in: place.url)
  }

  @Test(arguments: ["nl", "en"])
  func `shows the drafts, and writes nothing without --yes`(language: String) throws {
    let before = try register()
    let run = try update("--language", language)
    try Self.scenario.expect(run.output, in: "update-trial.\(language).txt")
    #expect(run.status == 0 && run.errors == "")
    #expect(try register() == before)
  }

  @Test(arguments: ["nl", "en"])
  func `writes drafts, tells which, and touches no record`(language: String) throws {
    let before = try register()
    let run = try update("--yes", "--language", language)
    try Self.scenario.expect(run.output, in: "update.\(language).txt")
    #expect(run.status == 0 && run.errors == "")
    let after = try register()
    #expect(after.filter { before[$0.key] != nil } == before)
    let new = after.filter { before[$0.key] == nil }
    #expect(!new.isEmpty)
    for (path, text) in new where path.hasPrefix("activities/") {
      #expect(text.contains("\nstatus = \"draft\"\n"), "\(path)")
    }
    for name in ["activities/website-velden", "activities/website-cookies", "activities/website-derden"] {
      #expect(new.keys.contains("\(name).md"))
    }
    #expect(new.keys.contains("parties/youtube.md"))
  }

  @Test func `writes nothing the second time`() throws {
    _ = try update("--yes")
    let once = try register()
    let run = try update("--yes", "--language", "en")
    #expect(run.output == "The register knows already what was seen on the site; nothing changes.\n")
    #expect(try register() == once)
  }

  @Test func `brings open points and no finding, and leaves every page as it was`() throws {
    let render = try run("render", "een", "register", "--no-history")
    #expect(render.status == 0)
    _ = try update("--yes")
    let check = try run("check", "register", "--language", "en")
    #expect(check.status == 0)
    #expect(check.output.contains("0 errors, 0 warnings, "))
    #expect(check.output.contains(" open point"))
    #expect(check.output.hasSuffix("nothing stops publication\n"))
    let again = try run("render", "twee", "register", "--no-history", "--language", "en")
    #expect(again.status == 0, "\(again.output)\(again.errors)")
    #expect(
      again.output.contains("a draft that does not say yet for whom the statement is, so not on the site: "))
    let same = try Program.shell("diff -r een twee", in: place.url)
    #expect(same.status == 0, "\(same.output)")
  }

  @Test func `lets the next scan tell that only a draft knows the form`() throws {
    _ = try update("--yes")
    let scan = try run("scan", "faulty", "--register", "register", "--language", "en", "--format", "concise")
    let told = scan.output.split(separator: "\n").filter { $0.contains("FRM06") }
    #expect(!told.isEmpty)
    for line in told { #expect(line.contains(": note FRM06")) }
  }

  @Test func `writes nothing for programs, and no report`() throws {
    for options in [["--format", "json"], ["--output", "report.txt"]] {
      let run = try update(["--language", "en"] + options)
      #expect(run.status == 64 && run.output == "")
      #expect(run.errors.contains("cannot use --update and \(options[0])"))
    }
  }

  @Test func `refuses what leaves no room for it`() throws {
    let run = try Program.run(
      "scan", "faulty", "--register", "register", "--yes", "--language", "en", in: place.url)
    #expect(run.status == 64)
    let both = try update("--forms", "--language", "en")
    #expect(both.status == 64)
  }

  @Test func `writes nothing through a link`() throws {
    let elsewhere = place.url.appending(path: "elders")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: false)
    let activities = place.url.appending(path: "register/activities")
    try FileManager.default.moveItem(at: activities, to: place.url.appending(path: "verplaatst"))
    try FileManager.default.createSymbolicLink(at: activities, withDestinationURL: elsewhere)
    _ = try update("--yes", "--language", "en")
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
  }
}
